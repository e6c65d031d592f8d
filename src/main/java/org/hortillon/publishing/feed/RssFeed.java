package org.hortillon.publishing.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.hortillon.site.Xml;

/** RSS 2.0, with the text in {@code content:encoded}. */
final class RssFeed {

    private RssFeed() {}

    static String write(Feed feed) {
        var xml = Xml.root(
                        "rss",
                        "version",
                        "2.0",
                        "xmlns:atom",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:content",
                        "http://purl.org/rss/1.0/modules/content/",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("channel")
                .element("title", feed.title())
                .element("link", feed.home())
                .element("description", feed.description())
                .element("language", feed.language().code())
                .element("lastBuildDate", date(feed.updated()))
                .empty("atom:link", "href", feed.self(), "rel", "self", "type", "application/rss+xml");
        feed.items().forEach(item -> item(xml, item));
        return xml.end();
    }

    private static void item(Xml xml, Feed.Item item) {
        xml.open("item")
                .element("title", item.title())
                .element("link", item.address())
                .element("guid", item.id(), "isPermaLink", "false")
                .element("pubDate", date(item.published()));
        if (item.author() != null) {
            xml.element("dc:creator", item.author());
        }
        item.topics().forEach(topic -> xml.element("category", topic));
        xml.element("dc:language", item.language().code())
                .element("description", item.summary())
                .element("content:encoded", item.html())
                .close();
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
