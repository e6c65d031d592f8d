package org.hortillon.people.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.people.Audience;

/** One's own page as others see it; {@code seen} is empty when they do not see it at all. */
public record PreviewPage(Audience reader, List<PersonPage> seen) {

    /** By the word in the address. */
    public static final Map<String, Audience> READERS = readers();

    public PreviewPage {
        seen = List.copyOf(seen);
    }

    private static Map<String, Audience> readers() {
        var readers = new LinkedHashMap<String, Audience>();
        readers.put("public", Audience.PUBLIC);
        readers.put("membre", Audience.MEMBERS);
        readers.put("equipe", Audience.TEAM);
        return java.util.Collections.unmodifiableMap(readers);
    }

    static Audience reader(String word) {
        return READERS.getOrDefault(word, Audience.PUBLIC);
    }
}
