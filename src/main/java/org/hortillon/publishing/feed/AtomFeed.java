package org.hortillon.publishing.feed;

import org.hortillon.site.Xml;

/** Atom (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static String write(Feed feed) {
        var xml = Xml.root(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xml:lang",
                        feed.language().code())
                .element("id", feed.self())
                .element("title", feed.title())
                .element("subtitle", feed.description())
                .element("updated", feed.updated().toString())
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self())
                .empty("link", "rel", "alternate", "type", "text/html", "href", feed.home())
                .open("author")
                .element("name", feed.title())
                .close();
        feed.items().forEach(item -> entry(xml, item));
        return xml.end();
    }

    private static void entry(Xml xml, Feed.Item item) {
        xml.open("entry", "xml:lang", item.language().code())
                .element("id", item.id())
                .element("title", item.title())
                .empty("link", "rel", "alternate", "type", "text/html", "href", item.address())
                .element("published", item.published().toString())
                .element("updated", item.updated().toString());
        if (item.author() != null) {
            xml.open("author").element("name", item.author()).close();
        }
        item.topics().forEach(topic -> xml.empty("category", "term", topic));
        xml.element("summary", item.summary())
                .element("content", item.html(), "type", "html")
                .close();
    }
}
