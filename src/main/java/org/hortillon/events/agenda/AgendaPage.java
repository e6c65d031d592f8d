package org.hortillon.events.agenda;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * The agenda, filtered.
 *
 * @param upcoming soonest first
 * @param past latest first, one page of them
 * @param years in which something is or was held, latest first
 * @param spaceName the name of the space to which the agenda is narrowed, or null
 */
public record AgendaPage(
        EventFilter filter,
        Instant now,
        List<Event> upcoming,
        List<Event> past,
        Paging paging,
        List<Integer> years,
        @Nullable String spaceName) {

    static final List<String> KINDS = List.of("networking", "workshop", "conference", "pitch", "visit");

    /** What is ahead, month by month. */
    public Map<YearMonth, List<Event>> months() {
        return upcoming.stream()
                .collect(Collectors.groupingBy(
                        event -> YearMonth.from(event.heldOn()), LinkedHashMap::new, Collectors.toList()));
    }

    public boolean isEmpty() {
        return upcoming.isEmpty() && past.isEmpty();
    }

    public List<Label> kinds(Tr t) {
        return KINDS.stream()
                .map(kind -> new Label(kind, t.get("events.kind." + kind), null))
                .toList();
    }

    public List<Label> yearLabels() {
        return years.stream()
                .map(year -> new Label(year.toString(), year.toString(), null))
                .toList();
    }
}
