package org.hortillon.events.agenda;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hortillon.kernel.Paging;

/**
 * The agenda, filtered.
 *
 * @param upcoming soonest first
 * @param past latest first, one page of them
 */
public record AgendaPage(EventFilter filter, Instant now, List<Event> upcoming, List<Event> past, Paging paging) {

    /** What is ahead, month by month. */
    public Map<YearMonth, List<Event>> months() {
        return upcoming.stream()
                .collect(Collectors.groupingBy(
                        event -> YearMonth.from(event.heldOn()), LinkedHashMap::new, Collectors.toList()));
    }

    public boolean isEmpty() {
        return upcoming.isEmpty() && past.isEmpty();
    }
}
