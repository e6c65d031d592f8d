package org.hortillon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hortillon.testing.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the application, again and again, loses no row that it had acknowledged. */
class KilledApplicationTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final int CYCLES = Rounds.of(3, 500);

    @TempDir
    Path folder;

    private final Random random = new Random(80);
    private final Set<String> acknowledged = new HashSet<>();

    @Test
    void everyAcknowledgedRowIsThereAndTheServerLeftBehindIsStopped() throws Exception {
        var hub = "new";
        for (var cycle = 0; cycle < CYCLES; cycle++) {
            hub = writeUntilKilled(hub, "run" + cycle);
            var leftBehind = Postmaster.of(folder.resolve("postgres")).orElseThrow();
            if (cycle == CYCLES - 1) {
                try (var store = OwnStore.in(folder)) {
                    assertThat(leftBehind.isAlive()).isFalse();
                    assertThat(store.rows(UUID.fromString(hub))).containsAll(acknowledged);
                }
            }
        }
        Rounds.held("kill -9 of the application loses no row", CYCLES, acknowledged.size() + " acknowledged, 0 lost");
    }

    @Test
    void aFolderInUseIsRefusedWithItsName() {
        try (var store = OwnStore.in(folder)) {
            assertThatThrownBy(() -> OwnStore.in(folder))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("The data folder " + folder + " is in use by another Hortillon")
                    .hasMessageContaining("--data");
            assertThat(store.foundHub()).isNotNull();
        }
    }

    @Test
    void aFolderInUseByAnotherProcessIsRefusedToo() throws Exception {
        var first = writer("new", "first");
        try (var output = first.inputReader()) {
            output.readLine();
            assertThatThrownBy(() -> OwnStore.in(folder)).isInstanceOf(StoreRefused.class);
        } finally {
            first.destroyForcibly();
            Postmaster.of(folder.resolve("postgres")).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void rowsOutliveAnOrderlyEnd() {
        UUID hub;
        try (var store = OwnStore.in(folder)) {
            hub = store.foundHub();
            store.addRow(hub, "kept");
        }
        assertThat(Postmaster.of(folder.resolve("postgres"))).isEmpty();
        try (var store = OwnStore.in(folder)) {
            assertThat(store.rows(hub)).containsExactly("kept");
        }
    }

    /** Lines that were printed before the kill count, though they are read after it. */
    private String writeUntilKilled(String hub, String prefix)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var writer = writer(hub, prefix);
        try (var output = writer.inputReader()) {
            var used = hubId(output);
            acknowledge(output, 20 + random.nextInt(300));
            writer.destroyForcibly();
            acknowledge(output, Integer.MAX_VALUE);
            writer.onExit().get(20, TimeUnit.SECONDS);
            return used;
        }
    }

    private void acknowledge(BufferedReader output, int most) {
        for (var count = 0; count < most; count++) {
            var line = nextLine(output);
            if (line.isEmpty()) {
                return;
            }
            acknowledged.add(line.get());
        }
    }

    private Process writer(String hub, String prefix) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        folder.toString(),
                        hub,
                        prefix)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The first line that is an id; what the log says before it is passed over, its empty lines too. */
    private static String hubId(BufferedReader output) {
        return Stream.generate(() -> nextLine(output).orElseThrow())
                .filter(line -> ID.matcher(line).matches())
                .findFirst()
                .orElseThrow();
    }

    /** Empty at the end; the pipe of a killed process may be closed under the reader, and that is its end too. */
    private static Optional<String> nextLine(BufferedReader output) {
        try {
            return Optional.ofNullable(output.readLine());
        } catch (IOException closed) {
            return Optional.empty();
        }
    }
}
