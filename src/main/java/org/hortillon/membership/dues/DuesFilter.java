package org.hortillon.membership.dues;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Which dues the team looks at; everything of it stands in the address. */
public record DuesFilter(
        @BindParam("etat") String state,
        @BindParam("exercice") String year,
        @BindParam("q") String words) {

    /** The lists that the team may read; {@code open} is what is due or late. */
    public static final List<String> STATES = List.of("open", "due", "late", "paid", "exempted", "all");

    public DuesFilter(@Nullable String state, @Nullable String year, @Nullable String words) {
        this.state = state == null || !STATES.contains(state) ? "open" : state;
        this.year = year == null || !year.matches("[0-9]{4}") ? "" : year;
        this.words = words == null ? "" : words.strip();
    }

    /** The year, or 0 for all of them. */
    int yearOrAll() {
        return year.isEmpty() ? 0 : Integer.parseInt(year);
    }
}
