package org.hortillon.events.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hortillon.events.territory.DaysOff;
import org.hortillon.events.territory.OutsideEvent;

/**
 * A month of the agenda, as a calendar that begins on Mondays.
 *
 * @param events of that month, soonest first
 * @param announced who else announces which of them, by their keys
 * @param outside what others hold in it
 */
public record MonthPage(
        AgendaHead head,
        YearMonth month,
        LocalDate today,
        ZoneId zone,
        List<Event> events,
        Map<String, List<OutsideEvent.Source>> announced,
        List<OutsideEvent> outside,
        DaysOff daysOff) {

    private static final int WEEK = 7;

    public MonthPage {
        events = List.copyOf(events);
        announced = Map.copyOf(announced);
        outside = List.copyOf(outside);
    }

    public boolean isEmpty() {
        return events.isEmpty() && outside.isEmpty();
    }

    public boolean isNow() {
        return YearMonth.from(today).equals(month);
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

    /** The names of those who announce an event of the hub too. */
    public List<String> alsoBy(Event event) {
        return announced.getOrDefault(event.key(), List.of()).stream()
                .map(OutsideEvent.Source::name)
                .distinct()
                .toList();
    }

    /** The years that can be gone to, latest first: those of some event, this one, and the one that is shown. */
    public List<Integer> years() {
        return Stream.concat(
                        head.choices().years().stream().map(year -> Integer.valueOf(year.key())),
                        Stream.of(today.getYear(), month.getYear()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What goes on for several days stands on each of them. */
    public List<OutsideEvent> outsideOn(LocalDate day) {
        return outside.stream().filter(event -> event.isOn(day, zone)).toList();
    }

    public boolean isOfTheMonth(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    /** The code of the school holidays where they are named: on their first day here, and on Mondays. */
    public Optional<String> schoolNamed(LocalDate day) {
        var first = day.equals(month.atDay(1))
                || day.getDayOfWeek() == DayOfWeek.MONDAY
                || daysOff.school(day.minusDays(1)).isEmpty();
        return daysOff.school(day).filter(code -> first);
    }

    /** The address of the month that lies so many months later. */
    public String path(int later) {
        return head.filter().path(AgendaViews.MONTH) + "&mois=" + month.plusMonths(later);
    }
}
