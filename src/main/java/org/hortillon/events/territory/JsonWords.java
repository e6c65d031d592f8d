package org.hortillon.events.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** Words out of what others write as JSON, whatever type they give it: what is of another type says nothing. */
final class JsonWords {

    private JsonWords() {}

    /** The words of a text that may be HTML. */
    static String text(JsonNode node) {
        return node.isString() ? Jsoup.parse(node.asString()).text() : "";
    }

    /** The text as it stands there. */
    static String raw(JsonNode node) {
        return node.isString() ? node.asString().strip() : "";
    }

    /** One thing, or all of a list. */
    static List<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            var all = new ArrayList<JsonNode>();
            node.forEach(all::add);
            return all;
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    /** What an object holds, in its order. */
    static Stream<JsonNode> values(JsonNode node) {
        return node.isObject() ? node.valueStream() : Stream.empty();
    }

    /** Name and town of the first place in a location; where something is held on a screen is not a place. */
    static String place(JsonNode location) {
        var places = each(location);
        var place = places.stream()
                .filter(each -> !virtual(each))
                .findFirst()
                .or(() -> places.stream().findFirst());
        return place.map(JsonWords::placed).orElse("");
    }

    private static boolean virtual(JsonNode place) {
        return (raw(place.path("type")) + raw(place.path("@type"))).endsWith("VirtualLocation");
    }

    private static String placed(JsonNode place) {
        if (!place.isObject()) {
            var words = text(place);
            return words.matches("https?://.*") ? "" : words;
        }
        var address = place.path("address");
        var town = address.isObject() ? text(address.path("addressLocality")) : text(address);
        var name = text(place.path("name"));
        return name.isEmpty() || town.isEmpty() || name.equals(town)
                ? (town.isEmpty() ? name : town)
                : name + ", " + town;
    }
}
