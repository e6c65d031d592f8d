package org.hortillon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server that is not ours is used as its address says, when it is safe. */
class GivenServerTest {

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = start("kept", "on");
        var admin = JdbcClient.create(server.getPostgresDatabase());
        admin.sql("create role theirs_owner login password 'p'").update();
        admin.sql("create role theirs_app login password 'p'").update();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static EmbeddedPostgres start(String name, String safe) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve(name))
                .setServerConfig("fsync", safe)
                .setServerConfig("full_page_writes", safe)
                .setServerConfig("synchronous_commit", safe)
                .start();
    }

    @Test
    void rowsWrittenThereAreReadAtTheNextStartWithoutTheOwner() {
        createDatabase("rows");
        var key = "given";
        var hub = start("rows", "theirs_owner", store -> {
            var founded = store.foundHub();
            store.addRow(founded, key);
            return founded;
        });
        var rows = start("rows", null, store -> store.rows(hub));
        assertThat(rows).containsExactly(key);
    }

    @Test
    void aDatabaseWithoutSchemasAsksForItsOwner() {
        createDatabase("bare");
        assertThatThrownBy(() -> start("bare", null, OwnStore::foundHub))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("--database-owner-url");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        var nobody = "postgresql://127.0.0.1:1/nothing?user=a&password=b";
        assertThatThrownBy(() -> OwnStore.with(new StoreProperties(folder, nobody, null, 2)))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("127.0.0.1:1");
    }

    @Test
    void aServerThatForgetsAfterACrashIsRefused() throws IOException {
        try (var hasty = start("hasty", "off")) {
            var url = hasty.getJdbcUrl("postgres", "postgres");
            assertThatThrownBy(() -> OwnStore.with(new StoreProperties(folder, url, url, 2)))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("fsync = off")
                    .hasMessageContaining("full_page_writes = off")
                    .hasMessageContaining("synchronous_commit = off");
        }
    }

    private static void createDatabase(String name) {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name + " owner theirs_owner")
                .update();
    }

    private static <T> T start(String database, @Nullable String owner, java.util.function.Function<OwnStore, T> work) {
        var properties = new StoreProperties(
                folder, url(database, "theirs_app"), owner == null ? null : url(database, owner), 2);
        try (var store = OwnStore.with(properties)) {
            return work.apply(store);
        }
    }

    private static String url(String database, String role) {
        return "postgresql://127.0.0.1:" + server.getPort() + "/" + database + "?user=" + role + "&password=p";
    }
}
