package org.hortillon.people.profile;

import java.util.List;
import java.util.Locale;
import org.hortillon.people.Audience;

/** A part of a profile that has an audience of its own. */
public enum Field {
    /** The hub must know who somebody is and how to reach them: these are the team's at least. */
    NAME(Audience.TEAM),
    HEADLINE(Audience.NOBODY),
    EMAIL(Audience.TEAM),
    PHONE(Audience.NOBODY),
    COMMUNE(Audience.NOBODY),
    BIO(Audience.NOBODY),
    SKILLS(Audience.NOBODY),
    LANGUAGES(Audience.NOBODY),
    LINKS(Audience.NOBODY),
    PHOTO(Audience.NOBODY);

    private final Audience least;

    Field(Audience least) {
        this.least = least;
    }

    /** As it is written in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the form's selector. */
    public String selector() {
        return "voir_" + code();
    }

    /** To whom it may be shown. */
    public List<Audience> choices() {
        return least.andLarger();
    }

    /** What the form asks for, within what may be chosen. */
    Audience chosen(String code) {
        var asked = Audience.of(code, Audience.TEAM);
        return asked.compareTo(least) < 0 ? least : asked;
    }
}
