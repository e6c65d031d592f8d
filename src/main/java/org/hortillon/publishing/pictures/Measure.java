package org.hortillon.publishing.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Width and height in pixels, or of a drawing's own grid, told by the head of the file. */
record Measure(@Nullable Integer width, @Nullable Integer height) {

    /** No picture for a page has more; a small file can claim to hold many. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final Measure UNKNOWN = new Measure(null, null);
    private static final Pattern VIEW_BOX =
            Pattern.compile("viewBox=[\"']\\s*\\S+\\s+\\S+\\s+([0-9]{1,5})(?:\\.\\d+)?\\s+([0-9]{1,5})");
    private static final int WEBP_CHUNK = 12;
    private static final int FOURTEEN_BITS = 0x3fff;
    private static final int THREE_BYTES = 0xffffff;

    static Measure of(PictureKind kind, byte[] bytes) {
        return switch (kind) {
            case SVG -> grid(bytes);
            case WEBP -> webp(bytes);
            case PNG, JPEG -> head(bytes);
        };
    }

    boolean tooMany() {
        return width != null && height != null && (long) width * height > MOST_PIXELS;
    }

    private static Measure grid(byte[] bytes) {
        var box = VIEW_BOX.matcher(new String(bytes, StandardCharsets.UTF_8));
        return box.find() ? new Measure(Integer.valueOf(box.group(1)), Integer.valueOf(box.group(2))) : UNKNOWN;
    }

    private static Measure head(byte[] bytes) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return UNKNOWN;
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return new Measure(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    /** The three kinds of WebP say it in three ways. */
    private static Measure webp(byte[] bytes) {
        var read = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < WEBP_CHUNK + 18) {
            return UNKNOWN;
        }
        return switch (Chunks.name(bytes, WEBP_CHUNK)) {
            case "VP8 " -> new Measure(read.getShort(26) & FOURTEEN_BITS, read.getShort(28) & FOURTEEN_BITS);
            case "VP8L" -> {
                var bits = read.getInt(21);
                yield new Measure((bits & FOURTEEN_BITS) + 1, (bits >>> 14 & FOURTEEN_BITS) + 1);
            }
            case "VP8X" -> new Measure((read.getInt(24) & THREE_BYTES) + 1, (read.getInt(26) >>> Byte.SIZE) + 1);
            default -> UNKNOWN;
        };
    }
}
