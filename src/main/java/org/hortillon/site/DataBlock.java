package org.hortillon.site;

import gg.jte.Content;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What search engines are told of a page, in the words of schema.org: a block of data that browsers never run. */
public final class DataBlock {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DataBlock() {}

    public static Content of(Map<String, ?> data) {
        var json = json(data);
        return output -> output.writeContent("<script type=\"application/ld+json\">" + json + "</script>");
    }

    /** The characters that could end the block, or open another, are written as escapes. */
    public static String json(Map<String, ?> data) {
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
