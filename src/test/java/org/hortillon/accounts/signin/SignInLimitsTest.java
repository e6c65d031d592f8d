package org.hortillon.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class SignInLimitsTest {

    private static final String ANA = "ana@exemple.fr";

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
        var tries = Rounds.of(30, 10_000);
        var answers = IntStream.range(0, tries)
                .mapToObj(number -> send(browser, token, "courriel=" + ANA, forged(number)))
                .toList();
        assertThat(answers.subList(0, 10)).containsOnly(302);
        assertThat(answers.subList(10, tries)).containsOnly(429);
        Rounds.held("ten tries for one account", tries, "each with another X-Forwarded-For, 10 taken");
    }

    private static String forged(int number) {
        return "203.0." + number / 250 + "." + number % 250;
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
}
