package org.hortillon.events.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month of the agenda, as a calendar that begins on Mondays.
 *
 * @param events of that month, soonest first
 */
public record MonthPage(YearMonth month, LocalDate today, List<Event> events) {

    private static final int WEEK = 7;

    public MonthPage {
        events = List.copyOf(events);
    }

    /** The weeks that hold a day of the month, each from Monday to Sunday. */
    public List<List<LocalDate>> weeks() {
        return Stream.iterate(
                        month.atDay(1).with(DayOfWeek.MONDAY),
                        monday -> !monday.isAfter(month.atEndOfMonth()),
                        monday -> monday.plusDays(WEEK))
                .map(monday ->
                        IntStream.range(0, WEEK).mapToObj(monday::plusDays).toList())
                .toList();
    }

    public List<Event> on(LocalDate day) {
        return events.stream().filter(event -> event.heldOn().equals(day)).toList();
    }

    public boolean isOfTheMonth(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    /** The address of the month that lies so many months later. */
    public String path(int later) {
        return "/evenements?vue=mois&mois=" + month.plusMonths(later);
    }
}
