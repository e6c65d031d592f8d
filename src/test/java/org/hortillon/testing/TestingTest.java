package org.hortillon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.hortillon.access.Role;
import org.hortillon.hubs.Hubs;
import org.junit.jupiter.api.Test;

@HubTest
class TestingTest {

    private final TestHub hub;

    TestingTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void constructorAndMethodGetTheSameHub(TestHub again) {
        assertThat(again).isEqualTo(hub);
    }

    @Test
    void everyTestGetsAnEmptyHub() {
        assertThat(hub.count("hubs.hubs")).isOne();
        assertThat(hub.count("companies.companies")).isZero();
        hub.execute("insert into hubs.sectors (key, label, label_en, position) values ('eau', 'Eau', 'Water', 1)");
        assertThat(hub.count("hubs.sectors")).isOne();
        assertThat(TestHub.found().count("hubs.sectors")).isZero();
    }

    @Test
    void clocksOfTwoHubsAreApart(Hubs hubs) {
        var clock = hub.bean(Clock.class);
        hub.clockAt(TestClock.START.plus(Duration.ofDays(3)));
        assertThat(hub.inHub(clock::instant)).isEqualTo(TestClock.START.plus(Duration.ofDays(3)));
        assertThat(TestHub.found().inHub(clock::instant)).isEqualTo(TestClock.START);
        assertThat(hub.inHub(hubs::current).id()).isEqualTo(hub.id());
    }

    @Test
    void theTeamSeesItsPageAndAVisitorDoesNot() {
        assertThat(hub.signedIn(Role.TEAM).get("/equipe").status()).isEqualTo(200);
        assertThat(hub.visitor().get("/equipe").status()).isEqualTo(404);
    }
}
