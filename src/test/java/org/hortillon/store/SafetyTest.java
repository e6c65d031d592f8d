package org.hortillon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store that would lose what was acknowledged, or show one hub's rows to another, is not used. */
class SafetyTest {

    @TempDir
    static Path folder;

    private static OwnStore store;
    private static JdbcClient superuser;

    @BeforeAll
    static void start() {
        store = OwnStore.in(folder);
        superuser = JdbcClient.create(store.embedded().as(Roles.SUPERUSER));
        superuser.sql("create role other login password 'other'").update();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void theStoreAsItStartsIsSafe() {
        assertThatCode(() -> Safety.check(store.embedded().as(Roles.APPLICATION)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Safety.check(other(""))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter role other superuser                           | alter role other nosuperuser                             | is superuser
            alter role other bypassrls                           | alter role other nobypassrls                             | has BYPASSRLS
            grant hortillon_owner to other                       | revoke hortillon_owner from other                        | owns schema hubs
            grant truncate on hubs.sectors to other              | revoke truncate on hubs.sectors from other               | may TRUNCATE or owns hubs.sectors
            alter table hubs.sectors owner to other              | alter table hubs.sectors owner to hortillon_owner        | may TRUNCATE or owns hubs.sectors
            grant create on schema public to other               | revoke create on schema public from other                | may create in schema public
            alter role other set synchronous_commit = off        | alter role other reset synchronous_commit                | synchronous_commit = off
            """)
    void anUnsafeRoleIsRefusedWithItsReason(String hurt, String heal, String reason) {
        superuser.sql(hurt).update();
        try {
            assertThatThrownBy(() -> Safety.check(other("")))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining(reason);
        } finally {
            superuser.sql(heal).update();
        }
        assertThatCode(() -> Safety.check(other(""))).doesNotThrowAnyException();
    }

    /** An older server is played by a function of the same name, found before the real one. */
    @Test
    void anOlderServerIsRefused() {
        superuser.sql("create schema older").update();
        superuser.sql("grant usage on schema older to other").update();
        superuser
                .sql("create function older.current_setting(name text) returns text language sql return "
                        + "case name when 'server_version_num' then '170006' when 'server_version' then '17.6' end")
                .update();
        assertThatThrownBy(() -> Safety.check(other("-c search_path=older,pg_catalog")))
                .hasMessageContaining("The server is PostgreSQL 17.6; 18 or later is needed.");
    }

    @Test
    void transactionsAreReadCommittedWhateverTheServerPrefers() {
        superuser
                .sql("alter role hortillon_app set default_transaction_isolation = 'serializable'")
                .update();
        try (var again = OwnStore.with(new StoreProperties(folder, url(Roles.APPLICATION), url(Roles.OWNER), 2))) {
            var isolation = again.inTransaction(() -> again.jdbc()
                    .sql("show transaction_isolation")
                    .query(String.class)
                    .single());
            assertThat(isolation).isEqualTo("read committed");
        } finally {
            superuser
                    .sql("alter role hortillon_app reset default_transaction_isolation")
                    .update();
        }
    }

    private static DataSource other(String options) {
        var source = (PGSimpleDataSource) store.embedded().as(Roles.APPLICATION);
        source.setUser("other");
        source.setPassword("other");
        source.setOptions(options);
        return source;
    }

    private static String url(String role) {
        var source = (PGSimpleDataSource) store.embedded().as(role);
        return "postgresql://127.0.0.1:" + source.getPortNumbers()[0] + "/" + EmbeddedServer.DATABASE + "?user=" + role
                + "&password=" + source.getPassword();
    }
}
