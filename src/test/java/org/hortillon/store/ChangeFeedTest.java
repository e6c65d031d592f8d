package org.hortillon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class ChangeFeedTest {

    private static final long SECONDS = 20;

    @SuppressWarnings("NullAway.Init")
    private DataSource source;

    @BeforeEach
    void aStore(TestHub hub) {
        source = hub.bean(DataSource.class);
    }

    @Test
    void a_change_made_on_one_machine_is_heard_on_the_other_and_not_echoed() throws Exception {
        var here = new StoreChanges();
        var there = new StoreChanges();
        var heardHere = new ArrayBlockingQueue<UUID>(10);
        var heardThere = new ArrayBlockingQueue<UUID>(10);
        var ready = new ArrayBlockingQueue<Boolean>(10);
        here.onChange(heardHere::add);
        there.onChange(heardThere::add);
        here.onLoss(() -> ready.add(true));
        there.onLoss(() -> ready.add(true));
        try (var one = new ChangeFeed(source, here);
                var other = new ChangeFeed(source, there)) {
            assertThat(one).isNotSameAs(other);
            assertThat(ready.poll(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(ready.poll(SECONDS, TimeUnit.SECONDS)).isTrue();
            var first = UUID.randomUUID();
            var second = UUID.randomUUID();
            here.changed(first);
            assertThat(heardThere.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo(first);
            there.changed(second);
            assertThat(heardHere.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo(first);
            assertThat(heardHere.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo(second);
            assertThat(heardHere).isEmpty();
        }
    }

    @Test
    void after_a_lost_connection_nothing_that_was_kept_is_trusted() throws Exception {
        var changes = new StoreChanges();
        var lost = new ArrayBlockingQueue<Boolean>(10);
        changes.onLoss(() -> lost.add(true));
        try (var feed = new ChangeFeed(source, changes)) {
            assertThat(feed).isNotNull();
            assertThat(lost.poll(SECONDS, TimeUnit.SECONDS)).isTrue();
            cutListeners();
            assertThat(lost.poll(SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** The application's role may end its own sessions. */
    private void cutListeners() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where query like '%"
                    + ChangeFeed.CHANNEL + "%' and pid <> pg_backend_pid() and usename = current_user");
        }
    }
}
