package org.hortillon.accounts.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** From a mailed link to the pages of the team, over HTTP, with a passkey that answers. */
@HubTest
class StepUpTest {

    private static final String CONFIRMATION = "/connexion/confirmation";
    private static final String MINE = "/moi/connexion";
    private static final String SESSION = "hortillon";

    private final TestHub hub;

    StepUpTest(TestHub hub) {
        this.hub = hub;
    }

    /** Somebody of the team, the passkey they made when they first came, and what the hub calls them in it. */
    private record Somebody(UUID account, SoftPasskey passkey, String user) {}

    @Test
    void the_first_passkey_opens_the_team_s_pages_in_a_new_session_and_the_one_before_is_refused() throws Exception {
        var browser = byMail(account("Ada"));
        assertThat(browser.get("/equipe").location()).endsWith(CONFIRMATION);
        assertThat(browser.get(CONFIRMATION).body()).contains("clé d’accès");
        var weak = browser.cookie(SESSION);
        make(browser, new SoftPasskey(hub));
        assertThat(browser.get("/equipe").status()).isEqualTo(200);
        assertThat(browser.cookie(SESSION)).isNotEqualTo(weak);
        assertRefused(weak);
    }

    @Test
    void a_passkey_that_is_shown_opens_them_in_a_new_session_and_the_one_before_is_refused() throws Exception {
        var ada = somebody("Ada");
        var browser = byMail(ada.account());
        var weak = browser.cookie(SESSION);
        assertThat(browser.get("/equipe").location()).endsWith(CONFIRMATION);
        assertThat(show(browser, ada).location()).endsWith("/equipe");
        assertThat(browser.cookie(SESSION)).isNotEqualTo(weak);
        assertThat(browser.get("/equipe").status()).isEqualTo(200);
        assertRefused(weak);
        assertThat(notes("accounts.second_factor_failed")).isZero();
    }

    @Test
    void somebody_else_s_passkey_is_refused_and_whoever_came_by_the_link_stays_who_they_are() throws Exception {
        var ada = somebody("Ada");
        var zoe = somebody("Zoé");
        var browser = byMail(ada.account());
        var session = browser.cookie(SESSION);
        assertThat(show(browser, zoe).status()).isEqualTo(422);
        assertThat(browser.get("/equipe").location()).endsWith(CONFIRMATION);
        assertThat(browser.cookie(SESSION)).isEqualTo(session);
        assertThat(notes("accounts.second_factor_failed")).isOne();
        assertThat(show(browser, ada).location()).endsWith("/equipe");
        assertThat(browser.get("/equipe/comptes").body()).contains("Ada").contains("Zoé");
        assertThat(hub.value(
                        UUID.class, "select account_id from access.audit where act = 'accounts.second_factor_failed'"))
                .isEqualTo(ada.account());
    }

    @Test
    void an_answer_holds_once_and_for_its_own_challenge_only() throws Exception {
        var ada = somebody("Ada");
        var browser = byMail(ada.account());
        var before = ada.passkey().shown(challenge(browser, "/connexion/cle/demande"), ada.user());
        challenge(browser, "/connexion/cle/demande");
        assertThat(send(browser, "/connexion/cle", before).status()).isEqualTo(422);
        var answer = ada.passkey().shown(challenge(browser, "/connexion/cle/demande"), ada.user());
        var other = byMail(ada.account());
        challenge(other, "/connexion/cle/demande");
        assertThat(send(other, "/connexion/cle", answer).status()).isEqualTo(422);
        assertThat(send(browser, "/connexion/cle", answer).location()).endsWith("/equipe");
        assertThat(other.get("/equipe").location()).endsWith(CONFIRMATION);
    }

    @Test
    void a_passkey_alone_does_not_open_an_account_that_was_closed() throws Exception {
        var ada = somebody("Ada");
        hub.execute("update access.accounts set closed_at = now() where id = ?", ada.account());
        var browser = hub.visitor();
        var answer = ada.passkey().shown(challenge(browser, "/connexion/cle/demande", "/connexion"), ada.user());
        assertThat(browser.submit("/connexion", "/connexion/cle", Map.of("reponse", answer))
                        .status())
                .isEqualTo(422);
        assertThat(browser.get("/equipe").status()).isEqualTo(404);
    }

    private void assertRefused(String session) {
        var thief = hub.visitor();
        thief.cookie(SESSION, session);
        assertThat(thief.get("/equipe").status()).isEqualTo(404);
        assertThat(thief.get(MINE).status()).isEqualTo(302);
    }

    private Somebody somebody(String name) throws GeneralSecurityException {
        var account = account(name);
        var passkey = new SoftPasskey(hub);
        return new Somebody(account, passkey, make(byMail(account), passkey));
    }

    private static String make(Browser browser, SoftPasskey passkey) throws GeneralSecurityException {
        var wish = challenge(browser, MINE + "/cles/demande");
        assertThat(send(browser, MINE + "/cles", passkey.made(wish)).location()).endsWith("?cle=ajoutee");
        return SoftPasskey.user(wish);
    }

    private static Answer show(Browser browser, Somebody who) throws GeneralSecurityException {
        var answer = who.passkey().shown(challenge(browser, "/connexion/cle/demande"), who.user());
        return send(browser, "/connexion/cle", answer);
    }

    private static Answer send(Browser browser, String action, String answer) {
        return browser.submit(MINE, action, Map.of("reponse", answer, "nom", "Clé"));
    }

    private static String challenge(Browser browser, String path) {
        return challenge(browser, path, MINE);
    }

    private static String challenge(Browser browser, String path, String page) {
        return browser.send(path, new byte[0], "X-CSRF-TOKEN", browser.formToken(page))
                .body();
    }

    private UUID account(String name) {
        return hub.inHub(() -> hub.bean(Accounts.class)
                .open(UUID.randomUUID() + "@exemple.fr", name, List.of(Role.TEAM, Role.ADMINISTRATOR)));
    }

    private Browser byMail(UUID account) {
        var browser = hub.visitor();
        browser.get(hub.inHub(
                () -> "/connexion/lien?jeton=" + hub.bean(Accounts.class).mailedLink(account, Duration.ofHours(1))));
        return browser;
    }

    private long notes(String act) {
        return hub.value(Long.class, "select count(*) from access.audit where act = ?", act);
    }
}
