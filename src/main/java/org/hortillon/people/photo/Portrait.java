package org.hortillon.people.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/** A square picture of somebody: the middle of what was sent, upright, small, and nothing of the file it came in. */
final class Portrait {

    static final int SIDE = 320;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int ENOUGH = 4 * SIDE;
    private static final float QUALITY = 0.85f;

    private Portrait() {}

    /** As a JPEG; nothing when {@code file} is neither JPEG nor PNG, or claims to hold more pixels than any camera. */
    static Optional<byte[]> of(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(reader)
                        .map(image -> square(upright(image, Orientation.of(file))))
                        .map(Portrait::jpeg);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Only every n-th pixel of a large picture is decoded. */
    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        var format = reader.getFormatName();
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var known = "JPEG".equals(format) || "png".equals(format);
        if (!known || (long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var how = reader.getDefaultReadParam();
        var step = Math.max(1, Math.min(width, height) / ENOUGH);
        how.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, how));
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        var lies = Orientation.lies(orientation);
        var width = image.getWidth();
        var height = image.getHeight();
        var turned = canvas(lies ? height : width, lies ? width : height);
        var graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.drawImage(image, Orientation.turn(orientation, width, height), null);
        graphics.dispose();
        return turned;
    }

    /** Halved again and again first, so that fine lines do not break; the middle in width, the upper part in height. */
    private static BufferedImage square(BufferedImage image) {
        var side = Math.min(image.getWidth(), image.getHeight());
        var from = image.getSubimage((image.getWidth() - side) / 2, (image.getHeight() - side) / 3, side, side);
        while (from.getWidth() / 2 >= SIDE) {
            from = drawn(from, from.getWidth() / 2);
        }
        return drawn(from, SIDE);
    }

    private static BufferedImage drawn(BufferedImage from, int side) {
        var smaller = canvas(side, side);
        var graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(from, 0, 0, side, side, null);
        graphics.dispose();
        return smaller;
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
