package org.hortillon.publishing.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** PNG and WebP files, which are made of named chunks: without those that tell where, when and with what they were made. */
final class Chunks {

    private static final int PNG_HEAD = 8;
    private static final int PNG_AROUND = 12;
    private static final Set<String> PNG_LEFT_OUT = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final int WEBP_HEAD = 12;
    private static final Set<String> WEBP_LEFT_OUT = Set.of("EXIF", "XMP ");
    private static final byte WEBP_WITHOUT = (byte) ~0b0000_1100;

    private Chunks() {}

    /** A PNG file without such chunks, and without what stands behind its end; nothing when it is not a whole one. */
    static Optional<byte[]> png(byte[] file) {
        var read = ByteBuffer.wrap(file);
        var kept = new ByteArrayOutputStream();
        kept.write(file, 0, PNG_HEAD);
        for (var at = PNG_HEAD; at + PNG_AROUND <= file.length; ) {
            var length = read.getInt(at) + PNG_AROUND;
            var name = name(file, at + 4);
            if (length < PNG_AROUND || length > file.length - at) {
                return Optional.empty();
            }
            if (!PNG_LEFT_OUT.contains(name)) {
                kept.write(file, at, length);
            }
            if (name.equals("IEND")) {
                return Optional.of(kept.toByteArray());
            }
            at += length;
        }
        return Optional.empty();
    }

    /** A WebP file without such chunks; nothing when it is not a whole one. */
    static Optional<byte[]> webp(byte[] file) {
        var read = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var kept = new ByteArrayOutputStream();
        kept.write(file, 0, Math.min(WEBP_HEAD, file.length));
        var at = WEBP_HEAD;
        while (at + 8 <= file.length) {
            var length = read.getInt(at + 4);
            var whole = 8 + length + (length & 1);
            if (length < 0 || whole < 0 || 8 + length > file.length - at) {
                return Optional.empty();
            }
            if (!WEBP_LEFT_OUT.contains(name(file, at))) {
                kept.write(file, at, Math.min(whole, file.length - at));
            }
            at += whole;
        }
        return kept.size() <= WEBP_HEAD ? Optional.empty() : Optional.of(measured(kept.toByteArray()));
    }

    /** The head says how long the file is, and which chunks there are. */
    private static byte[] measured(byte[] file) {
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
        if (name(file, WEBP_HEAD).equals("VP8X") && file.length > WEBP_HEAD + 8) {
            file[WEBP_HEAD + 8] &= WEBP_WITHOUT;
        }
        return file;
    }

    static String name(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.ISO_8859_1);
    }
}
