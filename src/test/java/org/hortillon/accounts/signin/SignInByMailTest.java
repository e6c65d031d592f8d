package org.hortillon.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.access.SignInRequests;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class SignInByMailTest {

    private static final String ANA = "ana@exemple.fr";

    private final TestHub hub;

    SignInByMailTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void anaHasAnAccount() {
        hub.inHub(() -> hub.bean(Accounts.class).open(ANA, "Ana Diaz", List.of(Role.MEMBER)));
    }

    private Answer ask(Browser browser, String email) {
        return browser.submit("/connexion", "/connexion", Map.of("courriel", email));
    }

    /** The path of the link in the one mail that waits. */
    private String mailedPath() {
        hub.inHub(() -> hub.bean(SignInRequests.class).answer());
        var text = hub.value(
                String.class,
                "select replace(text, '********', secret) from messages.outgoing order by created_at desc, id desc limit 1");
        var address = text.lines()
                .filter(line -> line.contains("/connexion/courriel"))
                .findFirst()
                .orElseThrow();
        return URI.create(address).getRawPath() + "?" + URI.create(address).getRawQuery();
    }

    private static String parameter(String path, String name) {
        return java.util.Arrays.stream(URI.create(path).getRawQuery().split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> java.net.URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static Answer press(Browser browser, String path) {
        return browser.submit(
                path,
                "/connexion/courriel",
                Map.of("jeton", parameter(path, "jeton"), "retour", parameter(path, "retour")));
    }

    @Test
    void whoever_has_an_account_gets_a_link_by_mail_whose_button_lets_in_once() {
        assertThat(ask(hub.visitor(), "ANA@exemple.fr").location()).endsWith("/connexion/envoi");
        var path = mailedPath();
        assertThat(hub.value(String.class, "select recipient from messages.outgoing"))
                .isEqualTo(ANA);
        var browser = hub.visitor();
        assertThat(press(browser, path).location()).endsWith("/");
        assertThat(browser.get("/").body()).contains("Ana Diaz");
        assertThat(press(hub.visitor(), path).location()).endsWith("/connexion?perime=oui");
        assertThat(hub.visitor().get("/connexion?perime=oui").body()).contains("Ce lien n’ouvre plus");
    }

    @Test
    void a_program_that_follows_the_link_spends_nothing() {
        ask(hub.visitor(), ANA);
        var path = mailedPath();
        for (var visit = 0; visit < 3; visit++) {
            var seen = hub.visitor().get(path);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.body()).contains("Me connecter").doesNotContain("Ana Diaz");
        }
        assertThat(hub.value(Integer.class, "select uses_left from access.sign_in_links"))
                .isOne();
    }

    @Test
    void the_link_ends_after_twenty_minutes() {
        ask(hub.visitor(), ANA);
        var path = mailedPath();
        hub.clockAt(TestClock.START.plus(Duration.ofMinutes(20)));
        assertThat(press(hub.visitor(), path).location()).endsWith("perime=oui");
    }

    @Test
    void whether_an_address_is_known_shows_in_nothing_and_the_unknown_get_no_mail() {
        var rounds = Rounds.of(3, 1_000);
        for (var round = 0; round < rounds; round++) {
            hub.clockAt(TestClock.START.plus(Duration.ofMinutes(15).multipliedBy(round)));
            var known = ask(hub.visitor(), ANA);
            var unknown = ask(hub.visitor(), "nobody" + round + "@exemple.fr");
            assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(302);
            assertThat(unknown.location()).isEqualTo(known.location());
            assertThat(unknown.body()).isEqualTo(known.body());
            assertThat(unknown.headerNames()).isEqualTo(known.headerNames());
        }
        hub.inHub(() -> hub.bean(SignInRequests.class).answer());
        assertThat(hub.rows("select recipient from messages.outgoing"))
                .hasSize(rounds)
                .allSatisfy(mail -> assertThat(mail).containsEntry("recipient", ANA));
        assertThat(hub.count("access.sign_in_requests")).isZero();
        Rounds.held("answers tell nothing of an address", rounds, "pairs alike in status, headers and body");
    }

    @Test
    void the_reader_goes_on_to_the_page_that_was_asked_for_if_it_is_one_of_ours() {
        var wanted = "/evenements?mois=2024-12";
        var form = hub.visitor().get("/connexion?retour=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        assertThat(form.body()).contains("name=\"retour\" value=\"" + wanted + "\"");
        assertThat(hub.visitor()
                        .get("/connexion", "Referer", hub.address(wanted))
                        .body())
                .contains("name=\"retour\" value=\"" + wanted + "\"");
        assertThat(hub.visitor()
                        .get("/connexion", "Referer", "http://evil.example/x")
                        .body())
                .doesNotContain("name=\"retour\"");
        var asking = hub.visitor();
        asking.submit("/connexion", "/connexion", Map.of("courriel", ANA, "retour", wanted));
        assertThat(press(hub.visitor(), mailedPath()).location()).endsWith(wanted);
        for (var away : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example")) {
            asking.submit("/connexion", "/connexion", Map.of("courriel", ANA, "retour", away));
            assertThat(mailedPath()).as(away).doesNotContain("evil");
            assertThat(hub.visitor()
                            .get("/connexion?retour=" + URLEncoder.encode(away, StandardCharsets.UTF_8))
                            .body())
                    .doesNotContain("name=\"retour\"");
        }
    }

    @Test
    void an_english_reader_gets_an_english_mail_and_a_slip_is_kept_with_its_reason() {
        hub.visitor().submit("/en/connexion", "/en/connexion", Map.of("courriel", ANA));
        assertThat(mailedPath()).startsWith("/en/connexion/courriel?");
        assertThat(hub.value(String.class, "select subject from messages.outgoing"))
                .isEqualTo("Your link to sign in to Les Hortillons");
        var refused = hub.visitor().submit("/connexion", "/connexion", Map.of("courriel", "ana@"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"ana@\"", "L’adresse n’est pas complète");
    }
}
