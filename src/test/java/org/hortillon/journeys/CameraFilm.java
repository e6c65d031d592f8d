package org.hortillon.journeys;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** What a camera sees, as Motion JPEG: tickets that are held aslant and beside the middle, in uneven light, with pauses between them. */
final class CameraFilm implements AutoCloseable {

    private static final int A_SECOND = 30;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final double TICKET = 270;
    private static final int GRAIN = 14;

    private final Path file;
    private final OutputStream out;
    private final Random random = new Random(20241216);

    CameraFilm() {
        try {
            file = Files.createTempFile("door", ".mjpeg");
            out = Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CameraFilm shows(byte[] ticket, double turned, int seconds) {
        try {
            return frames(frame(ImageIO.read(new ByteArrayInputStream(ticket)), turned), seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CameraFilm showsNothing(int seconds) {
        return frames(frame(null, 0), seconds);
    }

    /** The finished film, which is shown again and again. */
    Path file() {
        try {
            out.close();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CameraFilm frames(byte[] frame, int seconds) {
        try {
            for (var number = 0; number < seconds * A_SECOND; number++) {
                out.write(frame);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One photograph. */
    byte[] frame(@Nullable BufferedImage ticket, double turned) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setPaint(new GradientPaint(0, 0, new Color(150, 140, 120), WIDTH, HEIGHT, new Color(60, 60, 70)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        if (ticket != null) {
            var held = AffineTransform.getTranslateInstance(WIDTH * 0.55, HEIGHT * 0.47);
            held.rotate(Math.toRadians(turned));
            held.shear(0.07, 0.02);
            held.scale(TICKET / ticket.getWidth(), TICKET * 0.94 / ticket.getHeight());
            held.translate(-ticket.getWidth() / 2.0, -ticket.getHeight() / 2.0);
            pen.drawImage(ticket, held, null);
        }
        pen.setPaint(new GradientPaint(0, 0, new Color(0, 0, 0, 0), WIDTH, 0, new Color(0, 0, 0, 110)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        grain(picture);
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void grain(BufferedImage picture) {
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var off = random.nextInt(2 * GRAIN) - GRAIN;
                var was = new Color(picture.getRGB(x, y));
                picture.setRGB(
                        x,
                        y,
                        (one(was.getRed() + off) << 16) | (one(was.getGreen() + off) << 8) | one(was.getBlue() + off));
            }
        }
    }

    private static int one(int channel) {
        return Math.clamp(channel, 0, 255);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
