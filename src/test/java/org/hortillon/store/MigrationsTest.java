package org.hortillon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hortillon.testing.HubTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@HubTest
class MigrationsTest {

    private final Server server;
    private final Counting owner;

    MigrationsTest(Server server) {
        this.server = server;
        this.owner = new Counting(Objects.requireNonNull(server.owner()));
    }

    @Test
    void the_scripts_of_the_last_start_are_not_looked_at_again() {
        Migrations.run(owner, server.applicationRole());
        assertThat(owner.entered).hasValue(1);
    }

    @Test
    void other_scripts_are_run_and_noted() {
        JdbcClient.create(owner)
                .sql("comment on schema migrations is 'of another build'")
                .update();
        Migrations.run(owner, server.applicationRole());
        assertThat(Migrations.noted(JdbcClient.create(owner))).isEqualTo(Scripts.digest(server.applicationRole()));
        assertThat(owner.entered).hasValueGreaterThan(2);
    }

    @Test
    void without_the_owner_the_schemas_must_be_those_of_this_build() {
        Migrations.run(owner, server.applicationRole());
        assertThatCode(() -> Migrations.demand(server.application(), server.applicationRole()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Migrations.demand(server.application(), "somebody"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("--database-owner-url");
    }

    @Test
    void scripts_for_another_role_are_other_scripts() {
        assertThat(Scripts.digest("somebody")).isNotEqualTo(Scripts.digest(server.applicationRole()));
    }

    private static final class Counting extends DelegatingDataSource {

        private final AtomicInteger entered = new AtomicInteger();

        Counting(DataSource owner) {
            super(owner);
        }

        @Override
        public Connection getConnection() throws SQLException {
            entered.incrementAndGet();
            return super.getConnection();
        }
    }
}
