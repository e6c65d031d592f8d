package org.hortillon.hubs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class HubsTest {

    private static final int AT_ONCE = 64;
    private static final String SECTOR =
            "insert into hubs.sectors (key, label, label_en, position) values (?, 'Eau', 'Water', 1)";

    @Test
    void many_who_write_and_many_who_ask_for_the_hub_do_not_wait_for_each_other(TestHub hub, Hubs hubs)
            throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> threads.submit(() -> {
                        hub.execute(SECTOR, "eau-" + number);
                        return hub.inHub(hubs::current).id();
                    }))
                    .toList();
            for (var one : running) {
                assertThat(one.get()).isEqualTo(hub.id());
            }
        }
        assertThat(hub.count("hubs.sectors")).isEqualTo(AT_ONCE);
    }

    @Test
    void a_change_of_the_hub_shows_at_once(TestHub hub, Hubs hubs) {
        assertThat(hub.inHub(hubs::current).tagline()).isEmpty();
        hub.execute("update hubs.hubs set tagline = 'Autrement'");
        assertThat(hub.inHub(hubs::current).tagline()).isEqualTo("Autrement");
    }
}
