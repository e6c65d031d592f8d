package org.hortillon.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.hortillon.events.Recurring;
import org.hortillon.testing.Rounds;
import org.junit.jupiter.api.Test;

/**
 * What recurs, beside our own description of the zone, as ical4j expands it. The library reckons with the offset of the
 * date from which it counts, in two cases against RFC 5545 (3.3.5 and 3.3.10); these are shown here, and only these are
 * excepted. They are of its expansion, not of what we write: they are the same in every zone that changes its clocks, and
 * our own reader, which expands what the clock on the wall shows, has neither.
 */
class RecurringHourTest {

    private static final int RULES = Rounds.of(300, 1_000_000);
    private static final List<String> ZONES = List.of(
            "Europe/Paris", "America/Miquelon", "Europe/London", "Indian/Reunion", "Pacific/Noumea", "America/Cayenne");

    @Test
    void what_recurs_in_a_file_of_ours_is_at_the_instants_that_java_finds() throws Exception {
        var seed = Long.getLong("hortillon.seed", new Random().nextLong());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var times = 0;
        var excepted = 0;
        for (var number = 0; number < RULES; number++) {
            var recurring = Recurring.some(random, ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
            if (itsHourIsSkippedOnce(recurring) || itEndsOrIsLeftOutTwice(recurring)) {
                excepted++;
                continue;
            }
            var read = read(recurring);
            assertThat(read).as("%s", recurring).hasSameSizeAs(recurring.given());
            for (var place = 0; place < read.size(); place++) {
                var time = recurring.given().get(place);
                var there = time.atZone(recurring.zone());
                times++;
                if (read.get(place).equals(there.withLaterOffsetAtOverlap().toInstant())
                        && !there.equals(there.withLaterOffsetAtOverlap())) {
                    excepted++;
                    continue;
                }
                assertThat(read.get(place)).as("%s of %s", time, recurring).isEqualTo(there.toInstant());
            }
        }
        assertThat(excepted).isLessThan(times / 100 + 10);
        Rounds.held(
                "what recurs comes back", RULES, times + " times alike, " + excepted + " of the library’s two cases");
    }

    @Test
    void the_library_takes_the_second_of_two_hours_when_the_first_date_is_in_winter() throws Exception {
        for (var zone : List.of("Europe/Paris", "America/Miquelon", "Europe/London")) {
            var change = Objects.requireNonNull(
                    ZoneId.of(zone).getRules().previousTransition(Instant.parse("2024-12-01T00:00:00Z")));
            var twice = change.getDateTimeAfter().plusMinutes(30);
            var times = twice.toLocalDate()
                    .minusWeeks(40)
                    .datesUntil(twice.toLocalDate().plusDays(1), java.time.Period.ofWeeks(1));
            var all = times.map(day -> day.atTime(twice.toLocalTime())).toList();
            var recurring = new Recurring(ZoneId.of(zone), "FREQ=WEEKLY;COUNT=41", all, List.of(), null, twice);
            assertThat(read(recurring).getLast())
                    .as("%s: an hour later than RFC 5545 says", zone)
                    .isEqualTo(twice.atZone(ZoneId.of(zone)).toInstant().plusSeconds(3_600));
        }
    }

    @Test
    void the_library_moves_all_dates_after_one_in_an_hour_that_is_skipped() throws Exception {
        for (var zone : List.of("Europe/Paris", "America/Miquelon", "Europe/London")) {
            var change = Objects.requireNonNull(
                    ZoneId.of(zone).getRules().nextTransition(Instant.parse("2024-01-01T00:00:00Z")));
            var skipped = change.getDateTimeBefore().plusMinutes(30);
            var recurring = new Recurring(
                    ZoneId.of(zone),
                    "FREQ=WEEKLY;COUNT=2",
                    List.of(skipped, skipped.plusWeeks(1)),
                    List.of(),
                    null,
                    skipped);
            assertThat(read(recurring).getLast())
                    .as("%s: an hour later than RFC 5545 says", zone)
                    .isEqualTo(skipped.plusWeeks(1)
                            .atZone(ZoneId.of(zone))
                            .toInstant()
                            .plusSeconds(3_600));
        }
    }

    /** On some day while it runs, on whichever it is held. */
    private static boolean itsHourIsSkippedOnce(Recurring recurring) {
        var hour = recurring.times().getFirst().toLocalTime();
        return recurring
                .times()
                .getFirst()
                .toLocalDate()
                .minusWeeks(1)
                .datesUntil(recurring.times().getLast().toLocalDate().plusMonths(1))
                .anyMatch(day -> recurring
                        .zone()
                        .getRules()
                        .getValidOffsets(day.atTime(hour))
                        .isEmpty());
    }

    /** What is written means the first of two hours, the library’s date the second: it is not left out, or beyond the end. */
    private static boolean itEndsOrIsLeftOutTwice(Recurring recurring) {
        return Stream.concat(
                        recurring.left().stream(), Stream.of(recurring.times().getLast()))
                .anyMatch(time ->
                        recurring.zone().getRules().getValidOffsets(time).size() == 2);
    }

    private static List<Instant> read(Recurring recurring) throws Exception {
        var file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + ZoneComponent.of(recurring.zone())
                + recurring.entries().replace("RRULE:", "RRULE:WKST=MO;") + "END:VCALENDAR\r\n";
        VEvent event = new CalendarBuilder(new NothingRegistered())
                .build(new StringReader(file))
                .<VEvent>getComponent(Component.VEVENT)
                .orElseThrow();
        ZonedDateTime start =
                Objects.requireNonNull(event.<ZonedDateTime>getDateTimeStart()).getDate();
        var within = new Period<>(start.minusDays(1), start.plusDays(400));
        var found = new ArrayList<Instant>();
        event.<Temporal>calculateRecurrenceSet(within).forEach(period -> found.add(Instant.from(period.getStart())));
        return found;
    }
}
