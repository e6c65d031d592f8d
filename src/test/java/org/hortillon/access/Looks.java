package org.hortillon.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hortillon.testing.Answer;

/** All that somebody outside can tell an answer by, apart from the path that was asked for and what is new each time. */
record Looks(int status, Map<String, String> headers, String body) {

    /** The server closes a connection now and then, whatever is asked. */
    private static final Set<String> NEW_EACH_TIME =
            Set.of("date", "set-cookie", "content-length", "etag", "connection", "keep-alive");

    static Looks of(Answer answer, String path) {
        var headers = new TreeMap<String, String>();
        answer.headers().map().forEach((name, values) -> {
            if (!NEW_EACH_TIME.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                headers.put(name, String.join(", ", values));
            }
        });
        var body = answer.body()
                .replace(path, "PATH")
                .replaceAll("(name=\"_(?:csrf|cle)\"[^>]*value=\")[^\"]+", "$1")
                .replaceAll("\"timestamp\":\"[^\"]+\"", "");
        return new Looks(answer.status(), headers, body);
    }
}
