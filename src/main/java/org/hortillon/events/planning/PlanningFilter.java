package org.hortillon.events.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What the team asks its list of events for; an empty word asks for everything. */
public record PlanningFilter(
        @BindParam("etat") String standing,
        @BindParam("format") String format,
        @BindParam("serie") String series,
        @BindParam("annee") String year) {

    static final List<String> STANDINGS = List.of("draft", "published", "past", "cancelled");
    private static final String YEAR = "(19|20)[0-9]{2}";

    public PlanningFilter(
            @Nullable String standing, @Nullable String format, @Nullable String series, @Nullable String year) {
        this.standing = standing == null || !STANDINGS.contains(standing) ? "" : standing;
        this.format = format == null ? "" : format;
        this.series = series == null ? "" : series;
        this.year = year == null || !year.matches(YEAR) ? "" : year;
    }

    public boolean isEmpty() {
        return standing.isEmpty() && format.isEmpty() && series.isEmpty() && year.isEmpty();
    }
}
