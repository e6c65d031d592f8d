package org.hortillon.events.territory;

import tools.jackson.databind.JsonNode;

/** What stands at an address, as JSON. */
sealed interface Document permits Document.Json, Document.Gone, Reading.Failed {

    /**
     * A document, or a part of it.
     *
     * @param address where it was found
     * @param path where in there {@code root} stands, as a JSON path
     */
    record Json(String address, String path, JsonNode root) implements Document {

        Json part(String name) {
            return new Json(address, path + "." + name, root.path(name));
        }

        Json item(String name, int place) {
            return new Json(
                    address,
                    path + "." + name + "[" + place + "]",
                    root.path(name).path(place));
        }

        String where() {
            return address + " " + path;
        }

        boolean is(String type) {
            return JsonWords.each(root.path("type")).stream()
                    .anyMatch(each -> JsonWords.raw(each).equals(type));
        }
    }

    /** Nothing stands there, or not any more. */
    record Gone(Reading.Failed failure) implements Document {}
}
