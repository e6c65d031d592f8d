package org.hortillon.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hortillon.access.Accounts;
import org.hortillon.access.Keys;
import org.hortillon.access.Role;
import org.hortillon.access.SignInRequests;
import org.hortillon.access.SignInRequests.Asked;
import org.hortillon.access.SignInRequests.Wish;
import org.hortillon.kernel.Language;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class SignInLimitsTest {

    private static final String ANA = "ana@exemple.fr";
    private static final int PAIRS = Integer.getInteger("hortillon.timed.pairs", 150);

    private final TestHub hub;
    private final SignInRequests requests;

    SignInLimitsTest(TestHub hub, SignInRequests requests) {
        this.hub = hub;
        this.requests = requests;
    }

    @BeforeEach
    void anaHasAnAccount() {
        hub.inHub(() -> hub.bean(Accounts.class).open(ANA, "Ana Diaz", List.of(Role.MEMBER)));
    }

    private Asked ask(String email, String address) {
        return hub.inHub(() -> requests.ask(new Wish(email, Language.FR, "", address)));
    }

    @Test
    void one_address_may_be_tried_ten_times_in_a_quarter_of_an_hour_from_wherever_and_in_whatever_letters() {
        for (var email : List.of(ANA, "nobody@exemple.fr")) {
            assertThat(IntStream.range(0, 10).mapToObj(number -> ask(email, "192.0.2." + number)))
                    .containsOnly(Asked.TAKEN);
            assertThat(ask(email, "192.0.2.99")).isEqualTo(Asked.TOO_MANY);
            assertThat(ask(email.toUpperCase(java.util.Locale.ROOT), "192.0.2.98"))
                    .isEqualTo(Asked.TOO_MANY);
        }
        hub.clockAt(TestClock.START.plus(Duration.ofMinutes(15)));
        assertThat(ask(ANA, "192.0.2.99")).isEqualTo(Asked.TAKEN);
    }

    @Test
    void one_network_address_may_try_sixty_times() {
        assertThat(IntStream.range(0, 60).mapToObj(number -> ask("some" + number + "@exemple.fr", "192.0.2.7")))
                .containsOnly(Asked.TAKEN);
        assertThat(ask("one-more@exemple.fr", "192.0.2.7")).isEqualTo(Asked.TOO_MANY);
        assertThat(ask("one-more@exemple.fr", "192.0.2.8")).isEqualTo(Asked.TAKEN);
    }

    @Test
    void many_at_once_do_not_get_past_the_limit() {
        var taken = IntStream.range(0, 40)
                .parallel()
                .mapToObj(number -> ask(ANA, "192.0.2." + number))
                .filter(Asked.TAKEN::equals);
        assertThat(taken).hasSize(10);
    }

    @Test
    void a_header_that_anybody_can_write_gives_no_further_tries() {
        var browser = hub.visitor();
        var token = browser.formToken("/connexion");
        var answers = IntStream.range(0, 11)
                .mapToObj(number -> send(browser, token, "courriel=" + ANA, "203.0.113." + number))
                .toList();
        assertThat(answers.subList(0, 10)).containsOnly(302);
        assertThat(answers.getLast()).isEqualTo(429);
    }

    @Test
    void two_addresses_in_one_form_are_refused() {
        var browser = hub.visitor();
        var token = browser.formToken("/connexion");
        assertThat(send(browser, token, "courriel=" + ANA + "&courriel=evil@exemple.fr", "203.0.113.1"))
                .isEqualTo(400);
        assertThat(send(browser, token, "courriel[]=" + ANA + "&courriel[]=evil@exemple.fr", "203.0.113.1"))
                .isEqualTo(400);
        assertThat(send(browser, token, "courriel=" + ANA + ",evil@exemple.fr", "203.0.113.1"))
                .isEqualTo(422);
        assertThat(hub.count("access.sign_in_requests")).isZero();
    }

    private static int send(Browser browser, String token, String fields, String forwarded) {
        var body = fields + "&_csrf=" + token + "&" + Keys.FIELD + "=" + java.util.UUID.randomUUID();
        return browser.send(
                        "/connexion",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "X-Forwarded-For",
                        forwarded)
                .status();
    }

    /** The area under the curve: how often an answer to a known address takes longer than one to an unknown; 0.5 tells nothing. */
    @Test
    void how_long_it_takes_tells_nothing_of_whether_an_address_is_known() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        var random = new Random(12);
        IntStream.range(0, PAIRS).forEach(number -> {
            var email = "known" + number + "@exemple.fr";
            hub.inHub(() -> hub.bean(Accounts.class).open(email, "Somebody", List.of(Role.MEMBER)));
            var first = random.nextBoolean();
            (first ? known : unknown).add(timed(first ? email : "other" + number + "@exemple.fr", number));
            (first ? unknown : known).add(timed(first ? "other" + number + "@exemple.fr" : email, number));
        });
        var auc = area(known, unknown);
        System.out.printf("sign-in: AUC %.3f over %d timed pairs, known against unknown addresses%n", auc, PAIRS);
        assertThat(auc).isBetween(0.4, 0.6);
        assertThat(area(List.of(3L, 4L), List.of(1L, 2L))).isEqualTo(1.0);
    }

    private long timed(String email, int number) {
        var begin = System.nanoTime();
        assertThat(ask(email, "192.0.2." + number)).isEqualTo(Asked.TAKEN);
        return System.nanoTime() - begin;
    }

    private static double area(List<Long> known, List<Long> unknown) {
        var wins = known.stream()
                .mapToDouble(one -> unknown.stream()
                        .mapToDouble(other -> one > other ? 1.0 : one.equals(other) ? 0.5 : 0.0)
                        .sum())
                .sum();
        return wins / known.size() / unknown.size();
    }
}
