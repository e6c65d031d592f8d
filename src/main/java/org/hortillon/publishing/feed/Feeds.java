package org.hortillon.publishing.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.article.Filter;
import org.hortillon.publishing.article.FullArticle;
import org.hortillon.publishing.reading.PlainText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The newest articles with their whole text, as any visitor may read them. */
@Component
@Transactional(readOnly = true)
class Feeds {

    private static final int NEWEST = 20;

    private final Articles articles;
    private final PlainText texts;
    private final Hubs hubs;

    Feeds(Articles articles, PlainText texts, Hubs hubs) {
        this.articles = articles;
        this.texts = texts;
        this.hubs = hubs;
    }

    /** Of which articles, in which format, for whom, and under which scheme and host. */
    record Wish(Filter filter, Format format, Tr t, String origin) {

        String address(String path) {
            return origin + filter.address(t.href(path));
        }
    }

    public Feed read(Wish wish) {
        var ids = articles.ids(hubs.today());
        var items = articles.newest(wish.filter(), hubs.today(), NEWEST).stream()
                .map(full -> item(full, "urn:uuid:" + ids.get(full.article().slug()), wish))
                .toList();
        var updated = items.stream()
                .map(Feed.Item::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new Feed(
                title(wish),
                wish.t().get("publishing.lead"),
                wish.address("/blog"),
                wish.address(wish.format().path()),
                wish.t().language(),
                updated,
                items);
    }

    private String title(Wish wish) {
        var name = hubs.current().name();
        var narrowed = wish.filter().parts();
        return narrowed.isEmpty() ? name : name + " · " + String.join(", ", narrowed);
    }

    private Feed.Item item(FullArticle full, String id, Wish wish) {
        var article = full.article();
        var zone = hubs.current().zone();
        var topics = new ArrayList<String>();
        if (article.category() != null) {
            topics.add(article.category());
        }
        topics.addAll(article.tags());
        return new Feed.Item(
                id,
                wish.origin() + wish.t().href(article.path()),
                article.title(),
                article.excerpt(),
                texts.html(full, wish.t(), wish.origin()),
                article.author(),
                full.publishedAt(zone),
                full.modifiedAt(zone),
                article.language(),
                List.copyOf(topics),
                wish.origin() + article.sharedPicture());
    }
}
