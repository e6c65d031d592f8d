package org.hortillon.publishing.links;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.article.Articles;
import org.hortillon.store.StoreChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is wrong with the links of all articles; read again when the records or the day are others. */
@Component
@Transactional(readOnly = true)
public class BrokenLinks {

    private final KnownPlaces places;
    private final Articles articles;
    private final Hubs hubs;
    private final Map<UUID, AtomicLong> changes = new ConcurrentHashMap<>();
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    BrokenLinks(KnownPlaces places, Articles articles, Hubs hubs, StoreChanges changes) {
        this.places = places;
        this.articles = articles;
        this.hubs = hubs;
        changes.onChange(hub -> count(hub).incrementAndGet());
        changes.onLoss(() -> this.changes.values().forEach(AtomicLong::incrementAndGet));
    }

    private record Kept(LinksPage page, long changes, LocalDate day) {}

    /** What was read while the records changed is not believed by the next who asks. */
    public LinksPage all() {
        var hub = HubScope.current().orElseThrow();
        var now = count(hub).get();
        var day = hubs.today();
        var known = kept.get(hub);
        if (known != null && known.changes() == now && known.day().equals(day)) {
            return known.page();
        }
        var page = read();
        kept.put(hub, new Kept(page, now, day));
        return page;
    }

    private LinksPage read() {
        var there = places.now();
        return new LinksPage(articles.all().stream()
                .map(full -> new LinksPage.InArticle(
                        full.article(),
                        new Reading(
                                        there,
                                        ArticleFile.of(full.text()),
                                        full.article().slug())
                                .problems()))
                .filter(each -> !each.problems().isEmpty())
                .toList());
    }

    private AtomicLong count(UUID hub) {
        return changes.computeIfAbsent(hub, first -> new AtomicLong());
    }
}
