package org.hortillon.people.photo;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera held a JPEG, by EXIF's number from 1 to 8. It is read before all else of the EXIF is thrown away. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int EXIF = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    static int of(byte[] file) {
        try {
            return segments(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int segments(ByteBuffer file) {
        file.position(2);
        while (file.remaining() > 4) {
            var kind = Short.toUnsignedInt(file.getShort());
            var length = Short.toUnsignedInt(file.getShort()) - 2;
            if (kind == SCAN || length < 0) {
                return UPRIGHT;
            }
            if (kind == EXIF && starts(file, "Exif\0\0")) {
                return tagged(file.slice(file.position() + 6, length - 6));
            }
            file.position(file.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean starts(ByteBuffer file, String words) {
        var start = new byte[words.length()];
        file.get(file.position(), start);
        return new String(start, StandardCharsets.ISO_8859_1).equals(words);
    }

    private static int tagged(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }

    /** How to draw a picture of this size so that it stands upright. */
    static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    static boolean lies(int orientation) {
        return orientation >= 5 && orientation <= 8;
    }
}
