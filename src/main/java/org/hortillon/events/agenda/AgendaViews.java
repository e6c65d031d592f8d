package org.hortillon.events.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hortillon.events.territory.Holidays;
import org.hortillon.events.territory.OutsideEvent;
import org.hortillon.events.territory.OutsideEvents;
import org.hortillon.hubs.Territory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agenda as a list, as a month and as a map, each under the same row of filters. */
@Component
@Transactional(readOnly = true)
class AgendaViews {

    static final String MONTH = "mois";
    static final String MAP = "carte";

    private static final String ONE_MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";

    private final Agenda agenda;
    private final AgendaChoices choices;
    private final OutsideEvents outside;
    private final Holidays holidays;
    private final Territory territory;
    private final Clock clock;

    AgendaViews(
            Agenda agenda,
            AgendaChoices choices,
            OutsideEvents outside,
            Holidays holidays,
            Territory territory,
            Clock clock) {
        this.agenda = agenda;
        this.choices = choices;
        this.outside = outside;
        this.holidays = holidays;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * Whoever looks.
     *
     * @param subscription where calendar programs subscribe
     */
    public record Reader(ZoneId zone, String subscription) {}

    public AgendaView list(EventFilter filter, int page, Reader reader) {
        var head = head(filter, "", "", reader);
        var others = page > 1 ? List.<OutsideEvent>of() : others(filter, reader.zone(), false);
        var own = agenda.page(filter, page);
        return new AgendaView(head, own, others, announced(own.upcoming()));
    }

    /**
     * What is held in the month that is {@code asked} for, as in 2025-01, or in the same month of another year if one is
     * asked for too; otherwise in this month, or in the year's first.
     */
    public MonthPage month(EventFilter filter, String asked, Reader reader) {
        var today = clock.instant().atZone(reader.zone()).toLocalDate();
        var month = asked.matches(ONE_MONTH)
                ? moved(YearMonth.parse(asked), filter.year())
                : usual(filter.year(), YearMonth.from(today));
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var others = filter.othersToo()
                ? outside.between(
                        start(month, reader.zone()), start(month.plusMonths(1), reader.zone()), filter.commune())
                : List.<OutsideEvent>of();
        var own = agenda.between(filter.everyYear(), first, last);
        return new MonthPage(
                head(filter.everyYear(), MONTH, month.toString(), reader),
                month,
                today,
                reader.zone(),
                own,
                announced(own),
                others,
                holidays.between(first.minusDays(1), last));
    }

    /** Who else announces which of the hub's events. */
    private Map<String, List<OutsideEvent.Source>> announced(List<Event> own) {
        return own.isEmpty()
                ? Map.of()
                : outside.announcing(own.stream().map(Event::key).toList());
    }

    private static YearMonth moved(YearMonth month, String year) {
        return year.isEmpty() ? month : month.withYear(Integer.parseInt(year));
    }

    private static YearMonth usual(String year, YearMonth now) {
        return year.isEmpty() || year.equals(Integer.toString(now.getYear()))
                ? now
                : Year.parse(year).atMonth(1);
    }

    /** What is ahead, or all that was and is held in the year that is asked for. */
    public AgendaMap map(EventFilter filter, Reader reader) {
        var others = others(filter, reader.zone(), true).stream()
                .filter(event -> !event.cancelled())
                .map(MapEntry::of);
        var entries = Stream.concat(agenda.places(filter).stream(), others)
                .sorted(Comparator.comparing(MapEntry::startsAt).thenComparing(MapEntry::title))
                .toList();
        return AgendaMap.of(head(filter, MAP, "", reader), entries, territory.contours(), territory.communes());
    }

    private List<OutsideEvent> others(EventFilter filter, ZoneId zone, boolean pastToo) {
        if (!filter.othersToo()) {
            return List.of();
        }
        var now = clock.instant();
        if (filter.year().isEmpty()) {
            return outside.between(now, Instant.parse("9999-01-01T00:00:00Z"), filter.commune());
        }
        var year = Year.parse(filter.year());
        var from = start(year.atMonth(1), zone);
        var until = start(year.plusYears(1).atMonth(1), zone);
        return outside.between(!pastToo && now.isAfter(from) ? now : from, until, filter.commune());
    }

    private AgendaHead head(EventFilter filter, String view, String month, Reader reader) {
        return new AgendaHead(filter, choices.of(filter), view, month, reader.subscription());
    }

    private static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
