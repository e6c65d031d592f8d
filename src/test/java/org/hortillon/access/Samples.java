package org.hortillon.access;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** What somebody may write into a field, by its kind, and files that somebody may send. */
final class Samples {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Samples() {}

    static String text(Map<String, String> attributes) {
        return switch (attributes.getOrDefault("type", "text")) {
            case "email" -> "rejeu" + NUMBER.incrementAndGet() + "@exemple.fr";
            case "tel" -> "03 99 00 22 33";
            case "url" -> "https://exemple.fr/";
            case "number" -> attributes.getOrDefault("min", "1");
            case "date" -> "2024-12-20";
            case "time" -> "09:30";
            case "datetime-local" -> "2024-12-20T09:30";
            case "month" -> "2024-12";
            default -> "Un mot";
        };
    }

    static byte[] file(String accepted) {
        if (accepted.contains("image")) {
            return picture();
        }
        var text = accepted.contains(".md")
                ? "---\ntitle: Un mot\n---\n\nUn mot.\n"
                : "key;label;label_en;position\neau;Eau;Water;80\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
