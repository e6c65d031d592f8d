package org.hortillon.site.sitemap;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.hortillon.access.Open;
import org.hortillon.kernel.Language;
import org.hortillon.site.Pages;
import org.hortillon.site.SitemapPart.Place;
import org.hortillon.site.Xml;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The two files for which search engines look first. */
@Open
@Controller
class SitemapController {

    private final PublicPages pages;

    SitemapController(PublicPages pages) {
        this.pages = pages;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
                .body(Robots.text(Pages.origin(request)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        var origin = Pages.origin(request);
        var xml = Xml.root(
                "urlset",
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml");
        pages.all().forEach(place -> {
            for (var language : Language.values()) {
                url(xml, origin, place, language);
            }
        });
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/xml;charset=UTF-8"))
                .body(xml.end().getBytes(StandardCharsets.UTF_8));
    }

    private static void url(Xml xml, String origin, Place place, Language language) {
        xml.open("url").element("loc", address(origin, place, language));
        if (place.changed() != null) {
            xml.element("lastmod", place.changed().toString());
        }
        for (var other : Language.values()) {
            xml.empty(
                    "xhtml:link", "rel", "alternate", "hreflang", other.code(), "href", address(origin, place, other));
        }
        xml.close();
    }

    private static String address(String origin, Place place, Language language) {
        return origin + language.prefix() + (language == Language.FR ? place.path() : place.english());
    }
}
