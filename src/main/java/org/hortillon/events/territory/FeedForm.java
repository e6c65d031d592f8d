package org.hortillon.events.territory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A feed as the team writes it; a handle can only be that of an actor. */
public record FeedForm(
        @BindParam("nom") String name,
        @BindParam("adresse") String address,
        @BindParam("genre") String kind) {

    private static final int NAME_MAX = 120;
    private static final int ADDRESS_MAX = 2000;

    public FeedForm(@Nullable String name, @Nullable String address, @Nullable String kind) {
        this.name = name == null ? "" : name.strip();
        var written = address == null ? "" : address.strip().replaceFirst("^webcals?://", "https://");
        var handle = Handle.of(written).map(Handle::toString);
        this.address = handle.orElse(written);
        this.kind = handle.isPresent() ? PartnerFeed.ACTOR : PartnerFeed.kind(kind);
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > NAME_MAX || !name.matches(".*[\\p{L}\\p{N}].*")) {
            problems.put("nom", "events.territory.refused.name");
        }
        var known = Handle.of(address).isPresent() || address.matches("https?://[^\\s/]+\\.[^\\s]+");
        if (!known || address.length() > ADDRESS_MAX) {
            problems.put("adresse", "events.territory.refused.address");
        }
        return problems;
    }
}
