package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.hortillon.events.Recurring;
import org.hortillon.testing.Rounds;
import org.junit.jupiter.api.Test;

/** What recurs in a partner's calendar is read at the instants that java.time finds, in every hour, without exception. */
class RecurringReadTest {

    private static final int RULES = Rounds.of(600, 1_000_000);
    private static final List<String> ZONES = List.of(
            "Europe/Paris", "America/Miquelon", "Europe/London", "Indian/Reunion", "Pacific/Noumea", "America/Cayenne");

    @Test
    void what_recurs_is_read_at_the_right_instants_whatever_is_left_out_or_moved() {
        var seed = Long.getLong("hortillon.seed", new Random().nextLong());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var strange = 0;
        for (var number = 0; number < RULES; number++) {
            var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            var recurring = Recurring.some(random, zone);
            strange += recurring.times().stream()
                            .anyMatch(time ->
                                    zone.getRules().getValidOffsets(time).size() != 1)
                    ? 1
                    : 0;
            assertThat(read(recurring)).as("%s", recurring).isEqualTo(recurring.held());
        }
        assertThat(strange)
                .as("rules that meet an hour that is skipped or comes twice")
                .isGreaterThan(RULES / 100);
        Rounds.held("what recurs is read at the right instants", RULES, strange + " met a change of the clocks");
    }

    private static List<Instant> read(Recurring recurring) {
        var first = recurring.times().getFirst().toLocalDate();
        var reader = new IcsReader(recurring.zone(), first.minusDays(1), first.plusDays(400));
        var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + recurring.entries() + "END:VCALENDAR\r\n";
        return ((Reading.Read) reader.read(text))
                .events().stream().map(Announced::startsAt).sorted().toList();
    }
}
