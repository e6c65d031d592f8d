package org.hortillon.publishing.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1. */
final class JsonFeed {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonFeed() {}

    static String write(Feed feed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("description", feed.description());
        json.put("home_page_url", feed.home());
        json.put("feed_url", feed.self());
        json.put("language", feed.language().code());
        json.put("items", feed.items().stream().map(JsonFeed::item).toList());
        return JSON.writeValueAsString(json);
    }

    private static Map<String, Object> item(Feed.Item item) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", item.id());
        json.put("url", item.address());
        json.put("title", item.title());
        json.put("summary", item.summary());
        json.put("content_html", item.html());
        json.put("image", item.picture());
        json.put("date_published", item.published().toString());
        json.put("date_modified", item.updated().toString());
        json.put("language", item.language().code());
        json.put("tags", item.topics());
        if (item.author() != null) {
            json.put("authors", List.of(Map.of("name", item.author())));
        }
        return json;
    }
}
