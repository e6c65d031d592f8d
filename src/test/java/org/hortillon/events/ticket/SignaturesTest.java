package org.hortillon.events.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class SignaturesTest {

    private static final int AT_ONCE = 16;

    private final TestHub hub;
    private final Signatures signatures;

    SignaturesTest(TestHub hub, Signatures signatures) {
        this.hub = hub;
        this.signatures = signatures;
    }

    @Test
    void what_a_hub_signed_it_reads_back() {
        var id = UUID.randomUUID();
        var code = hub.inHub(() -> signatures.sign("ticket", id));
        assertThat(code).matches("[A-Za-z0-9_-]{107}");
        assertThat(hub.inHub(() -> signatures.read("ticket", code))).contains(id);
    }

    @Test
    void a_code_for_something_else_reads_as_none() {
        var code = hub.inHub(() -> signatures.sign("registration", UUID.randomUUID()));
        assertThat(hub.inHub(() -> signatures.read("ticket", code))).isEmpty();
        assertThat(hub.inHub(() -> signatures.read("", code))).isEmpty();
    }

    @Test
    void a_code_of_another_hub_reads_as_none() {
        var other = TestHub.found();
        var code = hub.inHub(() -> signatures.sign("ticket", UUID.randomUUID()));
        assertThat(other.inHub(() -> signatures.read("ticket", code))).isEmpty();
        other.inHub(() -> signatures.sign("ticket", UUID.randomUUID()));
        assertThat(other.inHub(() -> signatures.read("ticket", code))).isEmpty();
    }

    @Test
    void a_code_in_which_any_sign_is_another_or_missing_reads_as_none() {
        var code = hub.inHub(() -> signatures.sign("ticket", UUID.randomUUID()));
        for (var at = 0; at < code.length(); at++) {
            var other = code.charAt(at) == 'A' ? 'B' : 'A';
            var forged = code.substring(0, at) + other + code.substring(at + 1);
            var cut = code.substring(0, at) + code.substring(at + 1);
            assertThat(hub.inHub(() -> signatures.read("ticket", forged)))
                    .as(forged)
                    .isEmpty();
            assertThat(hub.inHub(() -> signatures.read("ticket", cut))).as(cut).isEmpty();
        }
        assertThat(hub.inHub(() -> signatures.read("ticket", "é".repeat(107)))).isEmpty();
        assertThat(hub.inHub(() -> signatures.read("ticket", ""))).isEmpty();
    }

    @Test
    void a_key_is_made_once_even_when_many_ask_at_once() throws Exception {
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = IntStream.range(0, AT_ONCE)
                    .mapToObj(n -> devices.submit(() -> hub.inHub(() -> signatures.sign("ticket", new UUID(1, n)))))
                    .toList();
            for (var task : codes) {
                var code = task.get();
                assertThat(hub.inHub(() -> signatures.read("ticket", code))).isPresent();
            }
        }
        assertThat(hub.count("events.signing_keys")).isEqualTo(1);
    }

    @Test
    void a_code_can_be_signed_while_a_page_is_read() {
        var id = UUID.randomUUID();
        var code = hub.inTransaction(() -> signatures.sign("ticket", id));
        assertThat(hub.inTransaction(() -> signatures.read("ticket", code))).contains(id);
    }
}
