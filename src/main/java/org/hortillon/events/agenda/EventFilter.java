package org.hortillon.events.agenda;

import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the agenda for; an empty word asks for everything. */
public record EventFilter(
        @BindParam("genre") String kind,
        @BindParam("espace") String space,
        @BindParam("annee") String year) {

    private static final String YEAR = "(19|20)[0-9]{2}";

    static final EventFilter NONE = new EventFilter("", "", "");

    public EventFilter {
        kind = kind == null ? "" : kind;
        space = space == null ? "" : space;
        year = year == null || !year.matches(YEAR) ? "" : year;
    }

    public boolean isEmpty() {
        return kind.isEmpty() && space.isEmpty() && year.isEmpty();
    }
}
