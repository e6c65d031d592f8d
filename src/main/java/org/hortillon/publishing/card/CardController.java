package org.hortillon.publishing.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import org.hortillon.access.Open;
import org.hortillon.hubs.Hubs;
import org.hortillon.publishing.article.Articles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out cards, each drawn once and kept while it is asked for. */
@Open
@Controller
class CardController {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 200;

    private final Articles articles;
    private final Hubs hubs;
    private final Cache<Card, byte[]> cards =
            Caffeine.newBuilder().maximumSize(MOST).build();

    CardController(Articles articles, Hubs hubs) {
        this.articles = articles;
        this.hubs = hubs;
    }

    @GetMapping("/blog/{slug}/carte.png")
    ResponseEntity<byte[]> card(@PathVariable String slug) {
        var article = articles.find(slug, hubs.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .article();
        var card = new Card(hubs.current().name(), Objects.requireNonNullElse(article.category(), ""), article.title());
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag("\"%08x\"".formatted(card.hashCode()))
                .body(cards.get(card, CardDrawing::png));
    }
}
