package org.hortillon.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** Every zone of France, 2020 to 2040, half of the times near a change of the clocks: hours that are skipped or come twice. */
@HubTest
class RightHourTest {

    private static final int EVENTS = Rounds.of(3_000, 1_000_000);
    private static final LocalDateTime FROM = LocalDateTime.of(2020, Month.JANUARY, 1, 0, 0);
    private static final LocalDateTime TO = FROM.plusYears(21);
    private static final int A_BATCH = 1_000;
    private static final NothingRegistered ZONES = new NothingRegistered();

    private static final List<String> FRENCH = List.of(
            "Europe/Paris",
            "Indian/Reunion",
            "America/Martinique",
            "America/Guadeloupe",
            "America/Cayenne",
            "Indian/Mayotte",
            "Pacific/Noumea",
            "Pacific/Tahiti",
            "Pacific/Marquesas",
            "Pacific/Wallis",
            "America/Miquelon",
            "America/St_Barthelemy",
            "America/Marigot",
            "Pacific/Gambier",
            "Indian/Kerguelen");

    private record Held(LocalDateTime local, String zone) {

        ZonedDateTime there() {
            return local.atZone(ZoneId.of(zone));
        }
    }

    @Test
    void an_event_that_is_written_and_read_again_is_at_the_same_instant_and_hour() throws Exception {
        var random = seeded();
        for (var number = 0; number < EVENTS; number++) {
            var held = held(random);
            var event = read(ics().file(entry(held)));
            ZonedDateTime start = Objects.requireNonNull(event.<ZonedDateTime>getDateTimeStart())
                    .getDate();
            assertThat(start.toInstant()).as("%s", held).isEqualTo(held.there().toInstant());
            assertThat(start.toLocalDateTime())
                    .as("%s", held)
                    .isEqualTo(held.there().toLocalDateTime());
        }
        Rounds.held("an event read back from its calendar file is at its hour", EVENTS, "0 differences");
    }

    @Test
    void what_a_calendar_is_told_of_a_zone_are_the_changes_of_its_clocks_that_java_knows() {
        for (var name : FRENCH) {
            var told = ZoneComponent.of(ZoneId.of(name)).getObservances().stream()
                    .flatMap(RightHourTest::onsets)
                    .sorted()
                    .toList();
            var known = new ArrayList<LocalDateTime>();
            var rules = ZoneId.of(name).getRules();
            var next = rules.nextTransition(FROM.toInstant(ZoneOffset.UTC));
            while (next != null && next.getDateTimeBefore().isBefore(TO)) {
                known.add(next.getDateTimeBefore());
                next = rules.nextTransition(next.getInstant());
            }
            assertThat(told).as(name).isEqualTo(known);
        }
    }

    private static Stream<LocalDateTime> onsets(Observance part) {
        LocalDateTime start = part.<DtStart<LocalDateTime>>getProperty("DTSTART")
                .orElseThrow()
                .getDate();
        return part.<RRule<LocalDateTime>>getProperty("RRULE").stream()
                .flatMap(rule -> rule.getRecur().getDates(start, FROM, TO).stream());
    }

    @Test
    void the_database_and_java_find_the_same_instant_for_the_same_clock_on_the_wall(TestHub hub) {
        var random = seeded();
        for (var done = 0; done < EVENTS; done += A_BATCH) {
            var batch = new ArrayList<Held>();
            for (var number = 0; number < Math.min(A_BATCH, EVENTS - done); number++) {
                batch.add(held(random));
            }
            var found = hub.rows(
                    """
                    select events.moment(w.wall, w.zone) as instant
                      from unnest(?::timestamp[], ?::text[]) with ordinality as w (wall, zone, place)
                     order by w.place""",
                    batch.stream().map(held -> held.local().toString()).toArray(String[]::new),
                    batch.stream().map(Held::zone).toArray(String[]::new));
            for (var number = 0; number < batch.size(); number++) {
                var instant =
                        ((Timestamp) Objects.requireNonNull(found.get(number).get("instant"))).toInstant();
                assertThat(instant)
                        .as("%s", batch.get(number))
                        .isEqualTo(batch.get(number).there().toInstant());
            }
        }
        Rounds.held("the database and java find the same instant", EVENTS, "0 differences");
    }

    @Test
    void hours_that_come_twice_and_hours_that_are_skipped_are_among_those_tried() {
        var random = seeded();
        var twice = 0;
        var skipped = 0;
        for (var number = 0; number < 3_000; number++) {
            var held = held(random);
            var offsets = ZoneId.of(held.zone())
                    .getRules()
                    .getValidOffsets(held.local())
                    .size();
            twice += offsets == 2 ? 1 : 0;
            skipped += offsets == 0 ? 1 : 0;
        }
        assertThat(twice).isGreaterThan(20);
        assertThat(skipped).isGreaterThan(20);
    }

    private static Random seeded() {
        var seed = Long.getLong("hortillon.seed", new Random().nextLong());
        System.out.println("seed " + seed);
        return new Random(seed);
    }

    private static Held held(Random random) {
        var zone = FRENCH.get(random.nextInt(3) == 0 ? (random.nextBoolean() ? 0 : 10) : random.nextInt(FRENCH.size()));
        var local = FROM.plusMinutes(random.nextLong(Duration.between(FROM, TO).toMinutes()));
        var change = ZoneId.of(zone)
                .getRules()
                .nextTransition(local.atZone(ZoneId.of(zone)).toInstant());
        if (change != null && random.nextBoolean()) {
            local = change.getDateTimeBefore()
                    .toLocalDate()
                    .atTime(LocalTime.MIDNIGHT)
                    .plusMinutes(random.nextInt(240));
        }
        return new Held(local, zone);
    }

    private static Ics ics() {
        var site = new Ics.Site("amiens.example", "https://amiens.example", "Amiens Next", null);
        return new Ics(new Tr(Language.FR, ZoneId.of("Europe/Paris")), site, Instant.parse("2040-12-31T00:00:00Z"));
    }

    private static VEvent read(String file) throws Exception {
        var builder = new CalendarBuilder(ZONES);
        return builder.build(new StringReader(file))
                .<VEvent>getComponent(Component.VEVENT)
                .orElseThrow();
    }

    private static CalendarEntry entry(Held held) {
        return new CalendarEntry(
                "cafe",
                "Café",
                null,
                "networking",
                held.local(),
                held.local().plusHours(2),
                held.zone(),
                "onsite",
                null,
                "Le Hangar",
                null,
                "Amiens",
                "Un café.",
                null,
                null,
                0,
                Instant.EPOCH);
    }
}
