package org.hortillon.privacy.classification;

import java.util.Locale;

/** What a column says about people, and so what becomes of it. */
public enum Kind {
    /** Nothing: it makes the machine work. */
    TECHNICAL,
    /** Nothing: it is about the hub, a company, an event. */
    CONTENT,
    /** Computed from other columns; it follows them. */
    DERIVED,
    /** Whom a row is about, or with what it connects them. Handed out; stays, and leads to a tombstone. */
    LINK,
    /** Who somebody is and how to reach them. Handed out; erased. */
    IDENTITY,
    /** What somebody wrote, or what was written about them. Handed out; erased. */
    WORDS,
    /** What somebody did, and when. Handed out; stays, without identity, so that counts do not move. */
    ACTIVITY,
    /** What lets somebody in. Not handed out; erased. */
    SECRET,
    /** May be somebody's name, in a row about something else. Erased where it is the name of who is erased. */
    NAMING;

    /** As it stands in the files and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is part of what a person takes away. */
    public boolean isHandedOut() {
        return switch (this) {
            case LINK, IDENTITY, WORDS, ACTIVITY, CONTENT -> true;
            case TECHNICAL, DERIVED, SECRET, NAMING -> false;
        };
    }

    /** Whether nothing of it may be left when the person is erased. */
    public boolean isErased() {
        return this == IDENTITY || this == WORDS || this == SECRET;
    }

    /** Whether it says something about people. */
    public boolean isPersonal() {
        return this != TECHNICAL && this != CONTENT && this != DERIVED;
    }
}
