package org.hortillon.events;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that recurs in a calendar, and its times as java.time and a plain count of days find them.
 *
 * @param times what the clock on the wall shows, one for each that the rule gives
 * @param left which of them are left out (EXDATE)
 * @param moved which of them is moved, or null
 * @param movedTo to when
 */
public record Recurring(
        ZoneId zone,
        String rule,
        List<LocalDateTime> times,
        List<LocalDateTime> left,
        @Nullable LocalDateTime moved,
        LocalDateTime movedTo) {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int A_YEAR = 340;
    private static final int WEEK = 7;

    private record Days(String rule, Predicate<LocalDate> on) {}

    /** Half of them on Sundays, in the hours in which clocks change. */
    public static Recurring some(Random random, ZoneId zone) {
        while (true) {
            var night = random.nextBoolean();
            var any = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(365 * 20));
            var first = night ? any.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : any;
            var hour = random.nextInt(night ? 4 : 24);
            var days = days(random, first);
            var most = 2 + random.nextInt(60);
            var times = first.datesUntil(first.plusDays(A_YEAR))
                    .filter(days.on())
                    .limit(most)
                    .map(day -> day.atTime(hour, random.nextInt(4) * 15))
                    .toList();
            if (!times.isEmpty() && times.getFirst().toLocalDate().equals(first)) {
                return some(random, zone, days.rule(), sameHour(times));
            }
        }
    }

    private static List<LocalDateTime> sameHour(List<LocalDateTime> times) {
        var hour = times.getFirst().toLocalTime();
        return times.stream().map(time -> time.toLocalDate().atTime(hour)).toList();
    }

    private static Recurring some(Random random, ZoneId zone, String rule, List<LocalDateTime> times) {
        var left = times.stream().skip(1).filter(time -> random.nextInt(8) == 0).toList();
        var others = times.stream().skip(1).filter(time -> !left.contains(time)).toList();
        var moved = others.isEmpty() || random.nextBoolean() ? null : others.get(random.nextInt(others.size()));
        var movedTo = (moved == null ? times.getFirst() : moved)
                .plusDays(random.nextInt(6))
                .plusMinutes(1 + random.nextInt(600));
        var last = times.getLast();
        var end = random.nextBoolean()
                ? "COUNT=" + times.size()
                : "UNTIL=" + WALL.format(last.atZone(zone).toInstant().atOffset(ZoneOffset.UTC)) + "Z";
        return new Recurring(zone, rule + ";" + end, times, left, moved, movedTo);
    }

    private static Days days(Random random, LocalDate first) {
        var every = 1 + random.nextInt(2);
        var weekday = first.getDayOfWeek();
        var other = DayOfWeek.of(1 + random.nextInt(WEEK));
        var nth = (first.getDayOfMonth() - 1) / WEEK + 1;
        return switch (random.nextInt(5)) {
            case 0 -> new Days("FREQ=DAILY;INTERVAL=" + every, day -> ChronoUnit.DAYS.between(first, day) % every == 0);
            case 1 ->
                new Days(
                        "FREQ=WEEKLY;INTERVAL=" + every + ";BYDAY=" + names(weekday, other),
                        day -> weeks(first, day) % every == 0
                                && (day.getDayOfWeek() == weekday || day.getDayOfWeek() == other));
            case 2 ->
                new Days(
                        "FREQ=MONTHLY;BYDAY=" + Math.min(nth, 4) + name(weekday),
                        day -> day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(Math.min(nth, 4), weekday))));
            case 3 ->
                new Days(
                        "FREQ=MONTHLY;BYDAY=-1" + name(weekday),
                        day -> day.equals(day.with(TemporalAdjusters.lastInMonth(weekday))));
            default ->
                new Days(
                        "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth(),
                        day -> day.getDayOfMonth() == first.getDayOfMonth());
        };
    }

    private static long weeks(LocalDate first, LocalDate day) {
        return ChronoUnit.WEEKS.between(first.with(DayOfWeek.MONDAY), day.with(DayOfWeek.MONDAY));
    }

    private static String names(DayOfWeek one, DayOfWeek other) {
        return one == other ? name(one) : name(one) + "," + name(other);
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** Its entries of a calendar file. */
    public String entries() {
        var zoned = ";TZID=" + zone.getId() + ":";
        var lines = new ArrayList<>(List.of("DTSTART" + zoned + WALL.format(times.getFirst()), "RRULE:" + rule));
        left.forEach(time -> lines.add("EXDATE" + zoned + WALL.format(time)));
        return entry(lines)
                + (moved == null
                        ? ""
                        : entry(List.of(
                                "RECURRENCE-ID" + zoned + WALL.format(moved),
                                "DTSTART" + zoned + WALL.format(movedTo))));
    }

    private static String entry(List<String> lines) {
        return "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20200101T000000Z\r\nSUMMARY:Café\r\n"
                + lines.stream().map(line -> line + "\r\n").collect(Collectors.joining()) + "END:VEVENT\r\n";
    }

    /** What the rule gives, without those that are left out; the one that is moved stands where it was. */
    public List<LocalDateTime> given() {
        return times.stream().filter(time -> !left.contains(time)).toList();
    }

    /** When it is held in the end. */
    public List<Instant> held() {
        return given().stream()
                .map(time -> time.equals(moved) ? movedTo : time)
                .map(time -> time.atZone(zone).toInstant())
                .sorted()
                .toList();
    }
}
