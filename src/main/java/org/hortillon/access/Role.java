package org.hortillon.access;

import java.util.Locale;

/** What a person may be in a hub; one person can hold several. */
public enum Role {
    /** Belongs to the collective. */
    MEMBER,
    /** Mentors people or projects. */
    MENTOR,
    /** Works with the hub: a school, an investor, a funder. */
    PARTNER,
    /** Runs the hub day by day. */
    TEAM,
    /** Decides about the hub itself. */
    ADMINISTRATOR;

    /** As it is written in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
