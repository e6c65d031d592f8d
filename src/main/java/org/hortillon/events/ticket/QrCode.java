package org.hortillon.events.ticket;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a square of dark and light modules. */
record QrCode(BitMatrix modules) {

    /** The margin that readers need around it. */
    private static final int QUIET = 4;

    private static final int WHITE = 0xFFFFFF;

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

    /** A picture for mail, each module so many pixels wide. */
    byte[] png(int scale) {
        var picture = new BufferedImage(side() * scale, side() * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, modules.get(x / scale, y / scale) ? 0 : WHITE);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
