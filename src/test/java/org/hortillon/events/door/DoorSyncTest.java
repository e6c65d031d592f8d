package org.hortillon.events.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class DoorSyncTest {

    private final TestHub hub;

    DoorSyncTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void what_is_sent_twenty_times_has_one_effect_and_one_answer() {
        var door = DoorFixture.at(hub, 4);
        var device = door.device(door.helper());
        var who = door.registrations();
        var taken = device.admits(who.get(1));
        var scans = List.of(
                device.admits(who.get(0)),
                taken,
                device.undoes(taken),
                device.walkIn("Léa", "Nouvelle", "lea@exemple.fr"),
                device.walkIn("Sans", "Adresse", ""));
        var first = DoorFixture.json(device.post(scans));
        for (var time = 0; time < 20; time++) {
            assertThat(DoorFixture.json(device.post(scans)).get("results").findValuesAsString("result"))
                    .isEqualTo(first.get("results").findValuesAsString("result"));
        }
        assertThat(first.get("results").findValuesAsString("result"))
                .containsExactly("admitted", "admitted", "undone", "admitted", "admitted");
        assertThat(hub.count("events.scans")).isEqualTo(5);
        assertThat(hub.count("people.people")).isEqualTo(6);
        assertThat(hub.value(Long.class, "select count(*) from events.registrations where state = 'attended'"))
                .isEqualTo(3);
        assertThat(hub.value(Integer.class, "select taken from events.events")).isEqualTo(6);
    }

    @Test
    void the_first_admission_stands_and_another_device_learns_when_it_was() {
        var door = DoorFixture.at(hub, 1);
        var pass = door.helper();
        var who = door.registrations().getFirst();
        var one = door.device(pass);
        var other = door.device(pass);
        assertThat(one.send(one.admits(who))).containsExactly("admitted");
        var late = DoorFixture.json(other.post(List.of(other.admits(who)))).get("results");
        assertThat(late.get(0).get("result").asString()).isEqualTo("already");
        assertThat(late.get(0).get("cameAt").asLong()).isEqualTo(TestClock.START.toEpochMilli());
        assertThat(hub.count("events.fact_attendance")).isEqualTo(1);
    }

    @Test
    void whoever_holds_no_seat_is_let_in_knowingly_only_even_beyond_the_capacity() {
        var door = DoorFixture.at(hub, 20);
        var device = door.device(door.helper());
        var who = door.registrations().getFirst();
        hub.execute("update events.registrations set state = 'cancelled' where id = ?", who);
        hub.execute("update events.events set taken = 19");
        assertThat(device.send(device.admits(who))).containsExactly("withdrawn");
        assertThat(device.send(device.walkIn("Sans", "Place", ""))).containsExactly("admitted");
        assertThat(device.send(device.scan("name", Map.of("registration", who, "knowingly", true))))
                .containsExactly("admitted");
        assertThat(hub.value(String.class, "select taken || ' ' || extra from events.events"))
                .isEqualTo("21 1");
    }

    @Test
    void a_known_address_is_the_person_who_has_it_and_keeps_one_registration() {
        var door = DoorFixture.at(hub, 1);
        var device = door.device(door.helper());
        hub.execute("update people.people set email = 'connue@exemple.fr'");
        hub.execute("insert into people.addresses (person_id, address) select id, email from people.people"
                + " where not exists (select from people.addresses)");
        assertThat(device.send(device.walkIn("Autre", "Graphie", "CONNUE@exemple.fr")))
                .containsExactly("admitted");
        assertThat(hub.count("people.people")).isEqualTo(1);
        assertThat(hub.count("events.registrations")).isEqualTo(1);
        assertThat(hub.value(Integer.class, "select taken from events.events")).isEqualTo(1);
    }

    @Test
    void an_admission_is_taken_back_within_a_minute_by_the_device_that_made_it_and_then_the_ticket_opens_again() {
        var door = DoorFixture.at(hub, 1);
        var pass = door.helper();
        var device = door.device(pass);
        var other = door.device(pass);
        var admission = device.admits(door.registrations().getFirst());
        assertThat(device.send(admission)).containsExactly("admitted");
        assertThat(other.send(other.undoes(admission))).containsExactly("late");
        hub.clockAt(TestClock.START.plus(Duration.ofMinutes(5)));
        var tooLate = new java.util.LinkedHashMap<>(device.undoes(admission));
        tooLate.put("at", TestClock.START.plusSeconds(200).toEpochMilli());
        assertThat(device.send(tooLate)).containsExactly("late");
        assertThat(device.send(device.undoes(admission))).containsExactly("undone");
        assertThat(device.send(device.admits(door.registrations().getFirst()))).containsExactly("admitted");
    }

    @Test
    void a_registration_of_another_event_and_one_that_is_none_are_unknown() {
        var door = DoorFixture.at(hub, 1);
        var device = door.device(door.helper());
        org.hortillon.events.EventsFixture.event(hub, "autre", "2024-12-17T18:30");
        org.hortillon.events.EventsFixture.registrations(hub, "autre", 1, "");
        var elsewhere = hub.value(
                UUID.class,
                "select r.id from events.registrations r join events.events e on e.id = r.event_id where e.key = 'autre'");
        assertThat(device.send(device.admits(elsewhere), device.admits(UUID.randomUUID())))
                .containsExactly("unknown", "unknown");
    }

    @Test
    void a_pass_that_is_forged_of_another_hub_revoked_or_over_opens_nothing() {
        var door = DoorFixture.at(hub, 1);
        var pass = door.helper();
        var scan = List.of(door.device(pass).admits(door.registrations().getFirst()));
        assertThat(door.device(pass.substring(1) + "A").post(scan).status()).isEqualTo(404);
        var foreign = DoorFixture.at(TestHub.found(), 1).helper();
        assertThat(door.device(foreign).post(scan).status()).isEqualTo(404);
        hub.execute("update events.door_links set revoked_at = made_at");
        assertThat(door.device(pass).post(scan).status()).isEqualTo(404);
        hub.execute("update events.door_links set revoked_at = null");
        hub.clockAt(TestClock.START.plus(Duration.ofDays(30)));
        assertThat(door.device(pass).post(scan).status()).isEqualTo(404);
        assertThat(hub.count("events.scans")).isZero();
    }

    @Test
    void the_list_says_no_more_of_people_than_their_names_and_is_signed() {
        var door = DoorFixture.at(hub, 2);
        hub.execute("update people.people set email = key || '@exemple.fr'");
        var answer = door.device(door.helper()).post(List.of());
        assertThat(answer.body()).contains("Inconnu1").doesNotContain("exemple.fr");
        assertThat(DoorFixture.json(answer).get("seal").asString()).hasSize(88);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }
}
