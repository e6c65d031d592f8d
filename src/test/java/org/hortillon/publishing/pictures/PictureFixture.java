package org.hortillon.publishing.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes pictures, and hides in them what nobody should read. */
final class PictureFixture {

    /** What a camera may tell of where a photograph was taken. */
    static final String SECRET = "49.8941N,2.2958E";

    private PictureFixture() {}

    /** Red on the left and blue on the right, with some grain so that size costs bytes. */
    static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                var grain = (x * 7919 + y * 104_729 + x * y * 31) >> 3 & 31;
                image.setRGB(
                        x,
                        y,
                        new Color(x < width / 2 ? 200 + grain : grain, grain, x < width / 2 ? grain : 200 + grain)
                                .getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** With EXIF that says where it was taken and how it must be turned, a comment, and something behind the end. */
    static byte[] tagged(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(26 + SECRET.length()).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(SECRET.getBytes(StandardCharsets.US_ASCII));
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        segment(bytes, 0xe1, concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array()));
        segment(bytes, 0xfe, SECRET.getBytes(StandardCharsets.US_ASCII));
        bytes.write(jpeg, 2, jpeg.length - 2);
        bytes.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static void segment(ByteArrayOutputStream bytes, int kind, byte[] content) {
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) kind, 0, (byte) (content.length + 2)});
        bytes.writeBytes(content);
    }

    static byte[] chunk(byte[] png, String name, byte[] content) {
        var crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        var chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .putInt((int) crc.getValue());
        return concat(concat(Arrays.copyOf(png, 33), chunk.array()), Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] concat(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /** Whether the secret can still be read. */
    static boolean tells(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(SECRET);
    }
}
