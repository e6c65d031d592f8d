package org.hortillon.messages.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many reminders one person gets within a week, whatever they are about. */
@HubTest
class CeilingTest {

    /** The clock of tests stands on a Sunday morning. */
    private static final Instant MONDAY = Instant.parse("2024-12-15T23:00:00Z");

    private final TestHub hub;
    private final PostOffice office;
    private UUID ana = new UUID(0, 0);

    CeilingTest(TestHub hub) {
        this.hub = hub;
        this.office = new PostOffice(hub);
    }

    @BeforeEach
    void anaIsOneOfThePeople() {
        hub.execute("insert into people.people (key, given_name, family_name) values ('ana', 'Ana', 'Diaz')");
        ana = hub.value(UUID.class, "select id from people.people");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private UUID remind(String address) {
        return office.put(reminder(address).about(ana));
    }

    private static Letter reminder(String address) {
        return Letter.reminder("messages.arrived", address, Language.FR)
                .with("name", "Ana")
                .with("about", "Presse")
                .action("/contact");
    }

    private List<String> states(List<UUID> mails) {
        return mails.stream().map(office::state).toList();
    }

    @Test
    void the_third_reminder_of_a_week_waits_for_the_next_under_whatever_address() {
        var reminders = List.of(remind("ana@exemple.fr"), remind("diaz@exemple.fr"), remind("ana@exemple.fr"));
        office.deliver();
        assertThat(states(reminders)).containsExactly("sent", "sent", "waiting");
        hub.clockAt(MONDAY.minusSeconds(1));
        office.deliver();
        assertThat(office.state(reminders.getLast())).isEqualTo("waiting");
        hub.clockAt(MONDAY);
        office.deliver();
        assertThat(states(reminders)).containsOnly("sent");
    }

    @Test
    void a_reminder_that_would_be_too_late_next_week_lapses() {
        remind("ana@exemple.fr");
        remind("ana@exemple.fr");
        var late = office.put(reminder("ana@exemple.fr").about(ana).lapses(MONDAY.minus(Duration.ofHours(2))));
        office.deliver();
        assertThat(office.state(late)).isEqualTo("lapsed");
    }

    @Test
    void service_mail_is_neither_held_nor_counted() {
        IntStream.range(0, 4)
                .forEach(number -> office.put(OutboxTest.letter(Language.FR).about(ana)));
        var reminder = remind("ana@exemple.fr");
        office.deliver();
        assertThat(office.state(reminder)).isEqualTo("sent");
        IntStream.range(0, 3).forEach(number -> remind("ana@exemple.fr"));
        var service = office.put(OutboxTest.letter(Language.FR).about(ana));
        office.deliver();
        assertThat(office.state(service)).isEqualTo("sent");
        assertThat(office.sink.received()).hasSize(4 + 2 + 1);
    }

    @Test
    void readers_who_are_none_of_the_people_are_told_apart_by_address() {
        var reminders = List.of(
                office.put(reminder("x@exemple.fr")),
                office.put(reminder("X@exemple.fr")),
                office.put(reminder("x@exemple.fr")),
                office.put(reminder("y@exemple.fr")));
        office.deliver();
        assertThat(states(reminders)).containsExactly("sent", "sent", "waiting", "sent");
    }

    @Test
    void machines_at_once_do_not_get_past_the_ceiling() {
        IntStream.range(0, 12).forEach(number -> remind("ana@exemple.fr"));
        IntStream.range(0, 4).parallel().forEach(machine -> office.deliver());
        assertThat(office.sink.received()).hasSize(2);
        hub.clockAt(MONDAY.plus(Duration.ofDays(7)));
        office.deliver();
        assertThat(office.sink.received())
                .as("what waited longer comes no faster")
                .hasSize(4);
        assertThat(TestClock.START).isBefore(MONDAY);
    }
}
