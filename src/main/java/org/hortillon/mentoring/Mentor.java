package org.hortillon.mentoring;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hortillon.hubs.Label;
import org.jspecify.annotations.Nullable;

/** A mentor who shows their name. */
public record Mentor(
        String key,
        String name,
        String title,
        @Nullable String titleEn,
        @Nullable String company,
        @Nullable String companyName,
        List<String> expertise,
        List<Label> sectors,
        Load load) {

    private static final Pattern INITIAL = Pattern.compile("(?:^|[ -])(\\p{L})");

    /** {@code LW} for Leïla Warin. */
    public String initials() {
        return INITIAL.matcher(name)
                .results()
                .limit(2)
                .map(initial -> initial.group(1))
                .collect(Collectors.joining());
    }
}
