package org.hortillon.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;

/** To whom something about a person is shown, and as whom somebody reads; each includes those before it. */
public enum Audience {
    /** The person alone. */
    NOBODY,
    /** Those who run the hub. */
    TEAM,
    /** Those who belong to the collective. */
    MEMBERS,
    /** Everybody. */
    PUBLIC;

    /** As whom {@code viewer} reads about others. */
    public static Audience of(Viewer viewer) {
        if (viewer.isTeam()) {
            return TEAM;
        }
        return viewer.has(Role.MEMBER) ? MEMBERS : PUBLIC;
    }

    /** As it is written in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code; {@code otherwise} when there is none. */
    public static Audience of(String code, Audience otherwise) {
        return Stream.of(values())
                .filter(audience -> audience.code().equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    /** This audience and the larger ones. */
    public List<Audience> andLarger() {
        return Stream.of(values())
                .filter(audience -> audience.compareTo(this) >= 0)
                .toList();
    }
}
