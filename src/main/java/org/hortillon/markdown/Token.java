package org.hortillon.markdown;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Stands in the HTML for something trusted while the sanitiser goes over it. Private-use characters are taken out of
 * what people write; as they can come back by way of an entity, each drawing has a secret of its own as well.
 */
final class Token {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern PRIVATE_USE = Pattern.compile("[\uE000-\uF8FF]");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 12;

    private final String secret;
    private final Pattern pattern;

    Token() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        this.secret = HexFormat.of().formatHex(bytes);
        this.pattern = Pattern.compile("(?:(<h[2-6])>)?" + OPEN + secret + ":(\\d+)" + CLOSE);
    }

    static String strip(String text) {
        return PRIVATE_USE.matcher(text).replaceAll("");
    }

    /** As {@link #strip}, with every character in its place. */
    static String blank(String text) {
        return PRIVATE_USE.matcher(text).replaceAll("\uFFFD");
    }

    String of(int number) {
        return OPEN + secret + ":" + number + CLOSE;
    }

    /** Group 1 is the start of a heading whose first content the token is, group 2 the token's number. */
    Pattern pattern() {
        return pattern;
    }
}
