package org.hortillon.publishing.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture made of pixels, decoded. */
final class Pixels {

    private static final float QUALITY = 0.82f;

    private final BufferedImage image;
    private final PictureKind kind;

    private Pixels(BufferedImage image, PictureKind kind) {
        this.image = image;
        this.kind = kind;
    }

    /** Nothing for what Java cannot read: WebP, and some rare kinds of JPEG. */
    static Optional<Pixels> of(PictureKind kind, byte[] bytes) {
        if (kind != PictureKind.PNG && kind != PictureKind.JPEG) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)))
                    .map(image -> new Pixels(image, kind));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    int width() {
        return image.getWidth();
    }

    /** As it must be turned to stand upright, by EXIF's number. */
    Pixels upright(int orientation) {
        var width = image.getWidth();
        var height = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        var lies = orientation >= 5 && orientation <= 8;
        var turned = canvas(lies ? height : width, lies ? width : height);
        var graphics = turned.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return new Pixels(turned, kind);
    }

    /** The same picture at another width; halved again and again first, so that fine lines do not break. */
    Pixels at(int width) {
        var from = image;
        while (from.getWidth() / 2 > width) {
            from = drawn(from, from.getWidth() / 2);
        }
        return new Pixels(drawn(from, width), kind);
    }

    private BufferedImage drawn(BufferedImage from, int width) {
        var height = Math.max(1, Math.round((float) from.getHeight() * width / from.getWidth()));
        var smaller = canvas(width, height);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }

    private BufferedImage canvas(int width, int height) {
        var clear = kind == PictureKind.PNG && image.getColorModel().hasAlpha();
        return new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /** As a file of its kind; nothing when Java cannot write it. */
    Optional<byte[]> bytes() {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(kind == PictureKind.PNG ? "png" : "jpeg")
                .next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            if (kind == PictureKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            writer.dispose();
        }
        return Optional.of(bytes.toByteArray());
    }
}
