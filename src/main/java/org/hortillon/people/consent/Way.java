package org.hortillon.people.consent;

import java.util.Locale;

/** By which way a consent was given or withdrawn. */
public enum Way {
    PERSON,
    TEAM;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
