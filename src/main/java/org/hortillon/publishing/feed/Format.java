package org.hortillon.publishing.feed;

import org.springframework.http.MediaType;

/** How a feed may be written. */
enum Format {
    RSS,
    ATOM,
    JSON;

    MediaType type() {
        return MediaType.valueOf(
                switch (this) {
                    case RSS -> "application/rss+xml;charset=UTF-8";
                    case ATOM -> "application/atom+xml;charset=UTF-8";
                    case JSON -> "application/feed+json;charset=UTF-8";
                });
    }

    String path() {
        return switch (this) {
            case RSS -> "/blog/flux.rss";
            case ATOM -> "/blog/flux.atom";
            case JSON -> "/blog/flux.json";
        };
    }

    String write(Feed feed) {
        return switch (this) {
            case RSS -> RssFeed.write(feed);
            case ATOM -> AtomFeed.write(feed);
            case JSON -> JsonFeed.write(feed);
        };
    }
}
