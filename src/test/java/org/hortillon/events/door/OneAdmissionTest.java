package org.hortillon.events.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One ticket lets in once, however many scan it. {@code -Dhortillon.rounds=5000} scans as many tickets. */
@HubTest
class OneAdmissionTest {

    private static final int SCANNERS = 32;
    private static final int CODES = Rounds.of(4, 5_000);
    private static final int GUESTS_OF_AN_EVENING = 25;

    private final TestHub hub;

    OneAdmissionTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void of_thirty_two_who_scan_a_ticket_at_the_same_instant_one_lets_in() throws Exception {
        for (var before = 0; before < CODES; before += GUESTS_OF_AN_EVENING) {
            admitted(TestHub.found(), Math.min(GUESTS_OF_AN_EVENING, CODES - before));
        }
        Rounds.held("a ticket scanned by " + SCANNERS + " at once", CODES, "one admission each");
    }

    private static void admitted(TestHub hub, int guests) throws Exception {
        var door = DoorFixture.at(hub, guests);
        var pass = door.helper();
        var devices = IntStream.range(0, SCANNERS)
                .mapToObj(scanner -> door.device(pass))
                .toList();
        for (var code : door.registrations()) {
            var ends = atOnce(devices.stream()
                    .<Callable<String>>map(
                            device -> () -> device.send(device.admits(code)).getFirst())
                    .toList());
            assertThat(Collections.frequency(ends, "admitted")).as("%s", code).isEqualTo(1);
            assertThat(Collections.frequency(ends, "already")).as("%s", code).isEqualTo(SCANNERS - 1);
        }
        assertThat(hub.value(Long.class, "select count(*) from events.scans where result = 'admitted'"))
                .isEqualTo(guests);
        assertThat(hub.value(Integer.class, "select taken from events.events")).isEqualTo(guests);
    }

    @Test
    void without_the_condition_of_the_update_two_are_let_in() throws Exception {
        var code = DoorFixture.at(hub, 1).registrations().getFirst();
        var read = new CyclicBarrier(2);
        Callable<Boolean> careless = () -> hub.inTransaction(() -> reads(code, read) && writes(code));
        assertThat(atOnce(List.of(careless, careless))).containsExactly(true, true);
    }

    @Test
    void even_then_the_database_has_the_last_word() {
        var code = DoorFixture.at(hub, 1).registrations().getFirst();
        stands(code);
        assertThatThrownBy(() -> stands(code))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("one_admission_stands");
    }

    private boolean reads(UUID code, CyclicBarrier read) {
        var free = jdbc().sql("select state = 'seated' from events.registrations where id = ?")
                .param(code)
                .query(Boolean.class)
                .single();
        try {
            read.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return free;
    }

    private boolean writes(UUID code) {
        return jdbc().sql("update events.registrations set state = 'attended' where id = ?")
                        .param(code)
                        .update()
                == 1;
    }

    private void stands(UUID code) {
        hub.execute("""
                insert into events.scans (id, event_id, registration_id, act, device, scanned_at, received_at, result, was)
                select uuidv7(), r.event_id, r.id, 'ticket', uuidv7(), r.registered_at, r.registered_at, 'admitted', 'seated'
                  from events.registrations r where r.id = ?""", code);
    }

    private JdbcClient jdbc() {
        return hub.bean(JdbcClient.class);
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var start = new CyclicBarrier(works.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = new ArrayList<T>();
            for (var end : works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList()) {
                ends.add(end.get());
            }
            return ends;
        }
    }
}
