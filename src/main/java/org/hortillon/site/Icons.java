package org.hortillon.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The icons of the sprite {@code static/icons.svg}; templates draw them with {@code @template.site.icon(name = …)}. */
public final class Icons {

    private static final String SPRITE = "/icons.svg";
    private static final Set<String> NAMES = names();

    private Icons() {}

    /** The address of one icon; a name that the sprite does not hold is a mistake of the template. */
    public static String address(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("No icon " + name);
        }
        return Assets.address(SPRITE) + "#" + name;
    }

    private static Set<String> names() {
        try (var file = Icons.class.getResourceAsStream("/static" + SPRITE)) {
            if (file == null) {
                throw new IllegalStateException("No sprite " + SPRITE);
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("symbol id=\"([a-z]+)\"")
                    .matcher(text)
                    .results()
                    .map((MatchResult symbol) -> symbol.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
