package org.hortillon.events.ticket;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A text as a square of dark and light modules. */
record QrCode(BitMatrix modules) {

    /** The margin that readers need around it. */
    private static final int QUIET = 4;

    private static final int WHITE = 0xFF;

    static QrCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    int side() {
        return modules.getWidth();
    }

    /** One rectangle for each run of dark modules in a row. */
    String path() {
        var path = new StringBuilder();
        for (var y = 0; y < side(); y++) {
            for (var x = 0; x < side(); x++) {
                var run = run(x, y);
                if (run > 0) {
                    path.append('M').append(x).append(' ').append(y);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                    x += run;
                }
            }
        }
        return path.toString();
    }

    private int run(int x, int y) {
        var end = x;
        while (end < side() && modules.get(end, y)) {
            end++;
        }
        return end - x;
    }

    /**
     * A picture for mail. A module is eight pixels wide, so each byte of a picture in two colours is one; it is made in
     * memory, as everybody else who registers waits for it.
     */
    byte[] png() {
        var picture = new BufferedImage(side() * Byte.SIZE, side() * Byte.SIZE, BufferedImage.TYPE_BYTE_BINARY);
        var pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (var at = 0; at < pixels.length; at++) {
            pixels[at] = (byte) (modules.get(at % side(), at / side() / Byte.SIZE) ? 0 : WHITE);
        }
        try (var out = new ByteArrayOutputStream()) {
            try (var image = new MemoryCacheImageOutputStream(out)) {
                ImageIO.write(picture, "png", image);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
