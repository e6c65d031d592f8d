package org.hortillon.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hortillon.access.Open;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out {@link Stylesheet}, to be kept for good: another text has another address. */
@Open
@Controller
class StylesheetController {

    @GetMapping(Stylesheet.PATH)
    ResponseEntity<String> stylesheet() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(Stylesheet.text());
    }
}
