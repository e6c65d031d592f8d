package org.hortillon.publishing.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A JPEG file taken apart into its segments: without where, when and with what it was taken, and what stands behind its end. */
final class JpegParts {

    /** As the camera held it; other values say how to turn it. */
    static final int UPRIGHT = 1;

    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int COLOURS = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION_TAG = 0x0112;

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = 2;
    private int orientation = UPRIGHT;

    private JpegParts(byte[] file) {
        this.file = file;
    }

    /** What may be served of a file, and how it must be turned; nothing when it is not a whole JPEG. */
    static Optional<Cleaned> clean(byte[] file) {
        try {
            return new JpegParts(file).read();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** @param orientation as EXIF numbers it, 1 to 8 */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Cleaned(byte[] bytes, int orientation) {}

    private Optional<Cleaned> read() {
        if (unsigned(0) != MARK || unsigned(1) != START) {
            return Optional.empty();
        }
        kept.write(file, 0, 2);
        while (true) {
            if (unsigned(at) != MARK) {
                return Optional.empty();
            }
            var kind = unsigned(at + 1);
            if (kind == MARK) {
                at++;
            } else if (kind == END) {
                kept.write(file, at, 2);
                return Optional.of(new Cleaned(kept.toByteArray(), orientation));
            } else {
                segment(kind);
            }
        }
    }

    private void segment(int kind) {
        var length = 2 + (unsigned(at + 2) << Byte.SIZE | unsigned(at + 3));
        if (at + length > file.length) {
            throw new IndexOutOfBoundsException(at + length);
        }
        if (kind == EXIF && starts("Exif\0\0")) {
            orientation =
                    orientation(ByteBuffer.wrap(file, at + 10, length - 10).slice());
        }
        if (isKept(kind)) {
            kept.write(file, at, length);
        }
        at += length;
        if (kind == SCAN) {
            pixels();
        }
    }

    /** What draws the picture, and the profile that says what its colours are. */
    private boolean isKept(int kind) {
        if (kind == COLOURS) {
            return starts("ICC_PROFILE");
        }
        return kind == JFIF || kind == ADOBE || (kind != COMMENT && (kind < JFIF || kind > LAST_APPLICATION));
    }

    private boolean starts(String words) {
        return new String(file, at + 4, Math.min(words.length(), file.length - at - 4), StandardCharsets.ISO_8859_1)
                .equals(words);
    }

    /** Up to the next mark that is not part of the pixels. */
    private void pixels() {
        var from = at;
        while (unsigned(at) != MARK || isPixel(unsigned(at + 1))) {
            at++;
        }
        kept.write(file, from, at - from);
    }

    private static boolean isPixel(int kind) {
        return kind == 0 || (kind >= FIRST_RESTART && kind <= LAST_RESTART);
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * 12;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION_TAG) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }

    private int unsigned(int index) {
        return Byte.toUnsignedInt(file[index]);
    }
}
