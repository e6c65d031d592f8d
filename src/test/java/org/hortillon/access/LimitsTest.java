package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HubTest
class LimitsTest {

    private static final int MOST = 10;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final TestHub hub;
    private final Limits limits;

    LimitsTest(TestHub hub, Limits limits) {
        this.hub = hub;
        this.limits = limits;
    }

    private boolean may(String what, String sender) {
        return hub.inHub(() -> limits.allows(what, sender, MOST, QUARTER));
    }

    private long taken(int tries) {
        return IntStream.range(0, tries)
                .filter(number -> may("test.try", "192.0.2.1"))
                .count();
    }

    @Test
    void in_no_stretch_of_time_there_are_more_than_the_limit_also_not_where_two_stretches_meet() {
        assertThat(taken(1)).isOne();
        hub.clockAt(TestClock.START.plus(Duration.ofMinutes(14)));
        assertThat(taken(20)).isEqualTo(9);
        hub.clockAt(TestClock.START.plus(QUARTER));
        assertThat(taken(20)).as("only the first is over").isOne();
        hub.clockAt(TestClock.START.plus(Duration.ofMinutes(29)));
        assertThat(taken(20)).isEqualTo(9);
    }

    @Test
    void many_at_once_do_not_get_past_the_limit() throws Exception {
        try (var senders = Executors.newFixedThreadPool(32)) {
            var answers = senders.invokeAll(
                    Stream.generate(() -> (java.util.concurrent.Callable<Boolean>) () -> may("test.try", "192.0.2.1"))
                            .limit(8 * MOST)
                            .toList());
            assertThat(answers.stream().filter(Future::resultNow)).hasSize(MOST);
        }
    }

    @Test
    void each_sender_each_act_and_each_hub_has_a_count_of_its_own() {
        assertThat(taken(20)).isEqualTo(MOST);
        assertThat(may("test.try", "192.0.2.2")).isTrue();
        assertThat(may("test.other", "192.0.2.1")).isTrue();
        assertThat(TestHub.found().inHub(() -> limits.allows("test.try", "192.0.2.1", MOST, QUARTER)))
                .isTrue();
    }

    @Test
    void what_is_rolled_back_was_not_done() {
        var transaction = new TransactionTemplate(hub.bean(PlatformTransactionManager.class));
        hub.inHub(() -> transaction.executeWithoutResult(status -> {
            assertThat(taken(20)).isEqualTo(MOST);
            status.setRollbackOnly();
        }));
        assertThat(taken(20)).isEqualTo(MOST);
    }

    @Test
    void nobody_reads_in_it_who_it_was() {
        may("test.try", "ana@exemple.fr");
        assertThat(hub.rows("select l::text as line from access.limits l").toString())
                .doesNotContain("ana");
        assertThat(may("test.try", "ANA@exemple.fr")).isTrue();
        assertThat(hub.count("access.limits")).isOne();
    }
}
