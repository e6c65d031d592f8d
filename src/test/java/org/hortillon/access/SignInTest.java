package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class SignInTest {

    private static final int AT_ONCE = 64;
    private static final String SESSION = "hortillon";
    private final TestHub hub;

    SignInTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void of_many_who_use_one_link_at_once_exactly_one_comes_in() throws Exception {
        var links = Rounds.of(3, 1_000);
        for (var number = 1; number <= links; number++) {
            var link = hub.signInPath(Role.TEAM);
            var answers = atOnce(() -> hub.visitor().get(link).status());
            assertThat(answers).hasSize(AT_ONCE).containsOnly(302, 404).containsOnlyOnce(302);
        }
        assertThat(hub.count("access.sessions")).isEqualTo(links);
        Rounds.held("one link, one session", links, AT_ONCE + " uses of each at once, " + links + " sessions");
    }

    /** The control: were the link looked at first and spent afterwards, the same rush would let many in. */
    @Test
    void a_link_that_is_looked_at_first_and_spent_afterwards_would_let_many_in() throws Exception {
        var link = hub.signInPath(Role.TEAM);
        assertThat(link).isNotEmpty();
        var looked = new CountDownLatch(AT_ONCE);
        var entered = atOnce(() -> {
            var left = hub.value(Integer.class, "select uses_left from access.sign_in_links");
            looked.countDown();
            looked.await();
            hub.execute("update access.sign_in_links set uses_left = ?", left - 1);
            return left > 0;
        });
        assertThat(entered.stream().filter(in -> in)).hasSizeGreaterThan(1);
    }

    @Test
    void a_link_that_was_used_one_that_expired_and_one_that_never_was_look_the_same() {
        var used = hub.signInPath(Role.TEAM);
        hub.visitor().get(used);
        var expired = hub.signInPath(Role.TEAM);
        hub.clockAt(TestClock.START.plus(Duration.ofHours(1)));
        var unknown = "/connexion/lien?jeton=" + UUID.randomUUID();
        var looks = List.of(used, expired, unknown).stream()
                .map(path -> Looks.of(hub.visitor().get(path), path))
                .distinct()
                .toList();
        assertThat(looks).hasSize(1).allMatch(look -> look.status() == 404);
    }

    @Test
    void a_link_is_good_until_the_last_moment_of_its_life() {
        var link = hub.signInPath(Role.TEAM);
        hub.clockAt(TestClock.START.plus(Duration.ofHours(1)).minusMillis(1));
        assertThat(hub.visitor().get(link).status()).isEqualTo(302);
    }

    @Test
    void a_session_that_was_prepared_before_signing_in_is_worth_nothing_afterwards() {
        var reader = hub.visitor();
        reader.formToken("/contact");
        var before = reader.cookie(SESSION);
        reader.get(hub.signInPath(Role.TEAM));
        assertThat(before).isNotEmpty().isNotEqualTo(reader.cookie(SESSION));
        assertThat(reader.get("/equipe").status()).isEqualTo(200);
        assertThat(with(hub, before).get("/equipe").status()).isEqualTo(404);
        assertThat(hub.count("access.sessions")).isOne();
    }

    @Test
    void signing_out_ends_the_session() {
        var team = hub.signedIn(Role.TEAM);
        var kept = team.cookie(SESSION);
        assertThat(team.submit("/equipe", "/deconnexion", java.util.Map.of()).location())
                .endsWith(":" + URI.create(hub.address("/")).getPort() + "/");
        assertThat(with(hub, kept).get("/equipe").status()).isEqualTo(404);
    }

    @Test
    void a_link_and_a_session_of_one_hub_are_nothing_in_another() {
        var other = TestHub.found();
        var link = hub.signInPath(Role.TEAM);
        assertThat(other.visitor().get(link).status()).isEqualTo(404);
        assertThat(hub.visitor().get(link).status()).isEqualTo(302);
        var session = hub.signedIn(Role.TEAM).cookie(SESSION);
        assertThat(with(hub, session).get("/equipe").status()).isEqualTo(200);
        assertThat(with(other, session).get("/equipe").status()).isEqualTo(404);
    }

    @Test
    void no_address_sends_a_reader_to_another_site() {
        var away = "https://evil.example/";
        var bait = "&retour=" + away + "&redirect=" + away + "&next=" + away + "&continue=" + away;
        var paths = List.of(
                hub.signInPath(Role.TEAM) + bait,
                hub.signInPath(Role.MEMBER) + bait,
                "/en" + hub.signInPath(Role.TEAM) + bait,
                "//evil.example/",
                "/en//evil.example/",
                "/en/%2F%2Fevil.example/",
                "/%5Cevil.example",
                "/en/%5Cevil.example",
                "/connexion?retour=" + away);
        assertThat(paths).allSatisfy(path -> {
            var answer = hub.visitor().get(path, "Referer", away, "X-Forwarded-Host", "evil.example");
            assertThat(staysHere(answer.location()))
                    .as(path + " → " + answer.location())
                    .isTrue();
            assertThat(answer.body()).doesNotContainPattern("=\"(?:https?:)?//evil");
        });
        assertThat(hub.behindProxy()
                        .get("/connexion", "X-Forwarded-Host", "evil.example")
                        .status())
                .as("not even the proxy names the host")
                .isEqualTo(200);
        assertThat(staysHere("//evil.example/")).isFalse();
        assertThat(staysHere("/\\evil.example/")).isFalse();
        assertThat(staysHere(away)).isFalse();
    }

    private boolean staysHere(String location) {
        if (location.startsWith("http")) {
            return hub.host().equals(URI.create(location).getHost());
        }
        return location.isEmpty() || location.matches("/[^/\\\\].*|/");
    }

    private static Browser with(TestHub hub, String session) {
        var browser = hub.visitor();
        browser.cookie(SESSION, session);
        return browser;
    }

    private static <T> List<T> atOnce(Callable<T> work) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            start.countDown();
            var done = new java.util.ArrayList<T>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        }
    }
}
