package org.hortillon.site;

import java.util.List;
import java.util.Map;
import org.hortillon.access.Open;
import org.hortillon.hubs.Hubs;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a phone shows when somebody keeps the site on its first screen. */
@Open
@Controller
class ManifestController {

    private static final MediaType MANIFEST = MediaType.valueOf("application/manifest+json");
    private static final String WATER = "#0b5a54";

    private final Hubs hubs;

    ManifestController(Hubs hubs) {
        this.hubs = hubs;
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Map<String, Object>> manifest() {
        var hub = hubs.current();
        var icons = List.of(
                Map.of("src", Assets.address("/favicon.svg"), "sizes", "any", "type", "image/svg+xml"),
                Map.of("src", Assets.address("/apple-touch-icon.png"), "sizes", "180x180", "type", "image/png"));
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .body(Map.of(
                        "name",
                        hub.name(),
                        "short_name",
                        hub.name(),
                        "start_url",
                        "/",
                        "display",
                        "browser",
                        "theme_color",
                        WATER,
                        "background_color",
                        "#ffffff",
                        "icons",
                        icons));
    }
}
