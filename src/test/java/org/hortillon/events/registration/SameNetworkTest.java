package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a school, or behind the proxy of a firm, all come from one network address. */
@HubTest
class SameNetworkTest {

    private final TestHub hub;

    SameNetworkTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void who_waits_for_one_event_holds_up_nobody_who_registers_for_another() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30", "networking", 20);
        EventsFixture.event(hub, "cafe", "2025-01-17T18:30", "networking", 20);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = hub.inTransaction(() -> {
                sql("select id from events.events where key = 'voeux' for update");
                var waiting = CompletableFuture.supplyAsync(
                        () -> RegistrationFixture.register(hub, "voeux", "ines@exemple.fr"), threads);
                await("the form is counted")
                        .pollInSameThread()
                        .until(() -> sql("select subject_hash from access.limits") == 2);
                assertThat(CompletableFuture.supplyAsync(
                                () -> RegistrationFixture.register(hub, "cafe", "paul@exemple.fr"), threads))
                        .succeedsWithin(java.time.Duration.ofSeconds(10))
                        .extracting(Answer::location)
                        .asString()
                        .endsWith("/merci");
                assertThat(waiting).isNotDone();
                return waiting;
            });
            assertThat(first.join().location()).endsWith("/merci");
        }
    }

    private int sql(String query) {
        return hub.bean(JdbcClient.class).sql(query).query().listOfRows().size();
    }
}
