package org.hortillon.publishing.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws a card of 1200 by 630 pixels: words over parcels of land between channels, laid out by the category. */
final class CardDrawing {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int PARCELS_FROM = 510;
    private static final int MOST_LINES = 4;
    private static final float LEADING = 1.15f;
    private static final float TITLE_HEIGHT = 300;
    private static final List<Integer> SIZES = List.of(72, 64, 56, 48, 40);
    private static final Color DEEP = new Color(0x07393a);
    private static final Color ON_DEEP = new Color(0xeaf5f0);
    private static final Color ACCENT = new Color(0xc9e17f);
    private static final Color[] PARCELS = {
        new Color(0x0b5a54), new Color(0x7fa23a), new Color(0xb7cf7d), new Color(0xdce8bd), new Color(0xc4573c)
    };

    private CardDrawing() {}

    static byte[] png(Card card) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            draw(graphics, card);
        } finally {
            graphics.dispose();
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Graphics2D graphics, Card card) {
        graphics.setColor(DEEP);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        parcels(graphics, card.category());
        graphics.setColor(ACCENT);
        graphics.setFont(font(Font.BOLD, 32));
        graphics.drawString(card.category(), MARGIN, MARGIN + 20);
        graphics.setColor(ON_DEEP);
        title(graphics, card.title());
        graphics.setFont(font(Font.PLAIN, 32));
        graphics.drawString(card.hub(), MARGIN, PARCELS_FROM - 34);
    }

    /** The same category has the same land on each of its cards. */
    private static void parcels(Graphics2D graphics, String category) {
        var random = new Random(category.hashCode());
        for (var row = 0; row < 2; row++) {
            var y = PARCELS_FROM + row * 64;
            for (var x = 0; x < WIDTH; ) {
                var width = 60 + random.nextInt(160);
                graphics.setColor(PARCELS[random.nextInt(PARCELS.length)]);
                graphics.fillRect(x, y, Math.min(width, WIDTH - x), 56);
                x += width + 8;
            }
        }
    }

    /** As large as four lines allow; what four lines of the smallest size cannot hold is cut. */
    private static void title(Graphics2D graphics, String title) {
        var context = graphics.getFontRenderContext();
        var size = SIZES.stream()
                .filter(each -> fits(lines(title, font(Font.BOLD, each), context), each))
                .findFirst()
                .orElse(SIZES.getLast());
        var y = MARGIN + 50f;
        for (var line : lines(title, font(Font.BOLD, size), context).stream()
                .limit(MOST_LINES)
                .toList()) {
            y += size * LEADING;
            line.draw(graphics, MARGIN, y);
        }
    }

    private static boolean fits(List<TextLayout> lines, int size) {
        return lines.size() <= MOST_LINES && lines.size() * size * LEADING <= TITLE_HEIGHT;
    }

    private static List<TextLayout> lines(String text, Font font, FontRenderContext context) {
        var words = new AttributedString(text.isBlank() ? "\u2013" : text);
        words.addAttribute(TextAttribute.FONT, font);
        var measurer = new LineBreakMeasurer(words.getIterator(), context);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < words.getIterator().getEndIndex()) {
            lines.add(measurer.nextLayout(WIDTH - 2f * MARGIN));
        }
        return lines;
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
