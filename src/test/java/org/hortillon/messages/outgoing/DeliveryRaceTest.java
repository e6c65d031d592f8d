package org.hortillon.messages.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several machines on one outbox, and machines that are lost at each moment of a delivery. */
@HubTest
class DeliveryRaceTest {

    private static final int MACHINES = 4;
    private static final int MAILS = 24;

    private final TestHub hub;
    private final PostOffice office;

    DeliveryRaceTest(TestHub hub) {
        this.hub = hub;
        this.office = new PostOffice(hub);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void machines_that_deliver_at_once_send_each_mail_once() throws Exception {
        IntStream.range(0, MAILS).forEach(number -> office.putOne());
        atOnce(() -> office.deliver());
        assertThat(names()).hasSize(MAILS).doesNotHaveDuplicates();
        assertThat(hub.rows("select state, attempts from messages.outgoing group by state, attempts"))
                .containsExactly(Map.of("state", "sent", "attempts", 1));
    }

    /** The control: were a mail looked at first and noted afterwards, without a claim, the same machines would send it each. */
    @Test
    void machines_that_claim_nothing_would_send_the_same_mail_several_times() throws Exception {
        office.putOne();
        var looked = new CyclicBarrier(MACHINES);
        atOnce(() -> {
            var mail = unclaimed();
            looked.await();
            hub.inHub(() -> office.postman().carry(mail));
            return hub.execute("update messages.outgoing set state = 'sent', ended_at = now()");
        });
        assertThat(names()).hasSizeGreaterThan(1);
        assertThat(new HashSet<>(names())).hasSize(1);
    }

    private Mail unclaimed() {
        var id = hub.value(UUID.class, "select id from messages.outgoing where state = 'waiting'");
        var name = hub.value(String.class, "select message_id from messages.outgoing");
        return new Mail(id, id, 1, "ana@exemple.fr", null, "fr", "x", "x", "x", name, List.of());
    }

    @Test
    void a_machine_that_is_lost_before_it_hands_a_mail_over_loses_nothing() {
        var id = office.putOne();
        hub.inHub(() -> hub.bean(Outgoing.class).claim());
        office.deliver();
        assertThat(office.sink.received()).as("while the claim holds").isEmpty();
        hub.clockAt(TestClock.START.plus(Outgoing.LEASE));
        office.deliver();
        assertThat(office.sink.received()).hasSize(1);
        assertThat(office.state(id)).isEqualTo("sent");
    }

    @Test
    void a_machine_that_is_lost_between_the_servers_word_and_its_own_note_sends_the_same_mail_twice_at_most() {
        var id = office.putOne();
        var mail = hub.inHub(() -> hub.bean(Outgoing.class).claim()).mail().orElseThrow();
        var outcome = hub.inHub(() -> office.postman().carry(mail));
        hub.clockAt(TestClock.START.plus(Outgoing.LEASE));
        office.deliver();
        office.deliver();
        assertThat(names()).hasSize(2);
        assertThat(new HashSet<>(names())).hasSize(1);
        assertThat(hub.inHub(() -> hub.bean(Outcomes.class).note(mail, outcome)))
                .as("the one that was thought lost notes nothing any more")
                .isFalse();
        assertThat(office.state(id)).isEqualTo("sent");
    }

    private List<String> names() {
        return office.sink.received().stream()
                .map(mail -> mail.header("Message-ID"))
                .toList();
    }

    private void atOnce(java.util.concurrent.Callable<?> work) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(MACHINES);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, MACHINES)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private void atOnce(Runnable work) throws InterruptedException, ExecutionException {
        atOnce(() -> {
            work.run();
            return 0;
        });
    }
}
