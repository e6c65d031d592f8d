package org.hortillon.people.profile;

import java.util.List;
import java.util.Locale;
import org.hortillon.kernel.Tr;

/** The languages that a person may say to speak. */
public final class Languages {

    public static final List<String> ALL =
            List.of("fr", "en", "ar", "de", "es", "it", "nl", "pl", "pt", "ro", "ru", "tr", "uk", "vi", "zh");

    private Languages() {}

    /** The language's name, as the reader calls it. */
    public static String name(String code, Tr t) {
        return Locale.of(code).getDisplayLanguage(t.language().locale());
    }
}
