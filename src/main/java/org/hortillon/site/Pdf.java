package org.hortillon.site;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Pages to print or keep, tagged for screen readers. Their font is PDFBox's own Liberation Sans, and goes along. */
public final class Pdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Pdf() {}

    /** What {@code html} draws, with the font named "Page". */
    public static byte[] of(String html) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFont(Pdf::font, "Page", 400, FontStyle.NORMAL, true);
            builder.usePdfUaAccessibility(true);
            builder.withHtmlContent(html, null);
            builder.withProducer("Hortillon");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As an answer that browsers keep as a file, and nobody else does. */
    public static ResponseEntity<byte[]> answer(String file, String html) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(of(html));
    }

    /** For XHTML, which knows few entities. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
