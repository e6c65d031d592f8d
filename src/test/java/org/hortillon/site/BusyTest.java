package org.hortillon.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hortillon.testing.Answer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** When all connections to the database are taken. */
@HubTest
class BusyTest {

    private static final long SHORT_MILLIS = 250;

    private final TestHub hub;

    BusyTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void whoever_gets_no_connection_is_asked_to_come_again_in_their_language() throws SQLException {
        var visitor = hub.visitor();
        assertThat(visitor.get("/contact").status()).isEqualTo(200);
        var french = withoutConnections(() -> visitor.get("/contact"));
        assertThat(french.status()).isEqualTo(503);
        assertThat(french.header("Retry-After")).isEqualTo("10");
        assertThat(french.header("Cache-Control")).isEqualTo("no-store");
        assertThat(french.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(french.body()).contains("lang=\"fr\"", "Trop de monde à la fois");
        assertThat(withoutConnections(() -> visitor.get("/en/contact")).body())
                .contains("lang=\"en\"", "Too many people at once");
        assertThat(visitor.get("/contact").status()).isEqualTo(200);
    }

    private Answer withoutConnections(Supplier<Answer> asking) throws SQLException {
        var pool = hub.bean(DataSource.class).unwrap(HikariDataSource.class);
        var patience = pool.getConnectionTimeout();
        List<Connection> held = new ArrayList<>();
        try {
            for (var number = 0; number < pool.getMaximumPoolSize(); number++) {
                held.add(pool.getConnection());
            }
            pool.setConnectionTimeout(SHORT_MILLIS);
            return asking.get();
        } finally {
            pool.setConnectionTimeout(patience);
            for (var connection : held) {
                connection.close();
            }
        }
    }
}
