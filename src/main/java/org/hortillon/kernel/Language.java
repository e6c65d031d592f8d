package org.hortillon.kernel;

import java.util.Locale;

/** The languages in which Hortillon speaks; French comes first. */
public enum Language {
    FR(Locale.FRANCE, ""),
    EN(Locale.UK, "/en");

    private final Locale locale;
    private final String prefix;

    Language(Locale locale, String prefix) {
        this.locale = locale;
        this.prefix = prefix;
    }

    public Locale locale() {
        return locale;
    }

    /** What an address begins with in this language: nothing in French, {@code /en} in English. */
    public String prefix() {
        return prefix;
    }

    public String code() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == FR ? EN : FR;
    }
}
