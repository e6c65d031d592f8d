package org.hortillon.publishing.pictures;

import java.time.Duration;
import java.util.regex.Pattern;
import org.hortillon.access.Open;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Gives out pictures. A drawing is a document, so it is put in a sandbox of its own. */
@Open
@Controller
class PictureController {

    static final String WIDTH = "largeur";

    private static final Pattern SMALLER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Duration KEPT = Duration.ofDays(1);

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/images/{name}")
    ResponseEntity<byte[]> picture(
            @PathVariable String name,
            @RequestParam(name = WIDTH, defaultValue = "") String width,
            WebRequest request) {
        var found = pictures.find(name, SMALLER.matcher(width).matches() ? Integer.parseInt(width) : 0);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var picture = found.get();
        var tag = '"' + picture.hash().substring(48) + '"';
        var answer = ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox")
                .contentType(MediaType.parseMediaType(picture.mediaType()));
        return request.checkNotModified(tag)
                ? ResponseEntity.status(304).eTag(tag).build()
                : answer.body(picture.bytes());
    }
}
