package org.hortillon.events.territory;

import java.util.List;
import java.util.Map;

/** The feeds of partners, for the team. */
public record FeedsPage(List<PartnerFeed> feeds, FeedForm form, Map<String, String> problems) {

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
