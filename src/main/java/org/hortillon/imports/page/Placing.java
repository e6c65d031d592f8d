package org.hortillon.imports.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a sent file belongs within the folder. */
final class Placing {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cntrl}");
    private static final Pattern PICTURE = Pattern.compile(".+\\.(?:svg|png|jpe?g|webp)");
    private static final int LONGEST = 255;

    private Placing() {}

    /** The name with plain slashes; empty when it leads out of the folder, or nowhere. */
    static Optional<String> inside(String name) {
        var plain = name.replace('\\', '/');
        var safe = !plain.startsWith("/")
                && !DRIVE.matcher(plain).matches()
                && !INVISIBLE.matcher(plain).find()
                && plain.length() <= LONGEST
                && Arrays.stream(plain.split("/", -1)).noneMatch(Placing::leadsAway);
        return safe ? Optional.of(plain) : Optional.empty();
    }

    private static boolean leadsAway(String segment) {
        return segment.isEmpty() || segment.equals(".") || segment.equals("..");
    }

    /** Articles and pictures that were sent one by one come without the folder in which they are looked for. */
    static String withItsFolder(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (name.contains("/") || lower.startsWith("readme")) {
            return name;
        }
        if (lower.endsWith(".md")) {
            return "articles/" + name;
        }
        return PICTURE.matcher(lower).matches() ? "images/" + name : name;
    }
}
