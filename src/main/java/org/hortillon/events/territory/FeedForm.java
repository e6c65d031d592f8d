package org.hortillon.events.territory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A feed as the team writes it. */
public record FeedForm(
        @BindParam("nom") String name,
        @BindParam("adresse") String address,
        @BindParam("genre") String kind) {

    private static final int NAME_MAX = 120;
    private static final int ADDRESS_MAX = 2000;

    public FeedForm(@Nullable String name, @Nullable String address, @Nullable String kind) {
        this.name = name == null ? "" : name.strip();
        this.address = address == null ? "" : address.strip().replaceFirst("^webcals?://", "https://");
        this.kind = "page".equals(kind) ? "page" : "ics";
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > NAME_MAX || !name.matches(".*[\\p{L}\\p{N}].*")) {
            problems.put("nom", "events.territory.refused.name");
        }
        if (!address.matches("https?://[^\\s/]+\\.[^\\s]+") || address.length() > ADDRESS_MAX) {
            problems.put("adresse", "events.territory.refused.address");
        }
        return problems;
    }
}
