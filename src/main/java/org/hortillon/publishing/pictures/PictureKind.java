package org.hortillon.publishing.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of pictures that are kept, told by how a file begins. */
enum PictureKind {
    SVG("image/svg+xml"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp");

    private static final int LOOK_AT = 1024;
    private static final Pattern SVG_START =
            Pattern.compile("\\A\\uFEFF?\\s*(<\\?xml[^>]*>\\s*)?(<!--[\\s\\S]*?-->\\s*)*<svg[\\s>]");

    final String mediaType;

    PictureKind(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<PictureKind> of(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", "RIFF....".length())) {
            return Optional.of(WEBP);
        }
        var text = new String(content, 0, Math.min(content.length, LOOK_AT), StandardCharsets.UTF_8);
        return SVG_START.matcher(text).find() ? Optional.of(SVG) : Optional.empty();
    }
}
