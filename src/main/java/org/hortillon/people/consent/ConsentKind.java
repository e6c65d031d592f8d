package org.hortillon.people.consent;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person may agree to in this module. */
public enum ConsentKind {
    /** The name is everybody's to read. */
    DIRECTORY(1),
    /** The picture is shown beyond the team. */
    PHOTO(1),
    /** Letters about what the hub does. */
    NEWSLETTER(1);

    private final int version;

    ConsentKind(int version) {
        this.version = version;
    }

    /** Of the words; whoever changes them counts on. */
    public int version() {
        return version;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of the words. */
    public String words() {
        return "people.consent." + code() + ".text";
    }

    static Optional<ConsentKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
