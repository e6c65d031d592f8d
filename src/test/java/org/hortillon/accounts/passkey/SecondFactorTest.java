package org.hortillon.accounts.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.access.Way;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class SecondFactorTest {

    private static final String CONFIRMATION = "/connexion/confirmation";
    private static final String MINE = "/moi/connexion";
    private final TestHub hub;

    SecondFactorTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void a_mailed_link_lets_a_team_member_in_without_the_teams_pages_until_a_passkey_is_shown() {
        var team = byMail(Role.TEAM, Role.MEMBER);
        assertThat(team.get("/").body()).doesNotContain("href=\"/equipe\"");
        assertThat(team.get("/equipe").location()).endsWith(CONFIRMATION);
        assertThat(team.get("/en/equipe").location()).endsWith("/en" + CONFIRMATION);
        assertThat(team.get("/equipe/journal").location()).endsWith(CONFIRMATION);
        assertThat(team.get("/equipe/nulle-part").status()).isEqualTo(404);
        assertThat(team.submit(MINE, "/equipe/import", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_link_from_the_machine_is_as_good_as_a_passkey_and_so_is_a_mailed_one_for_members() {
        assertThat(hub.signedIn(Role.TEAM).get("/equipe").status()).isEqualTo(200);
        assertThat(hub.signedIn(Role.TEAM).get(CONFIRMATION).location()).endsWith("/equipe");
        var member = hub.visitor();
        assertThat(member.get(mailedLink(account(Role.MEMBER))).location()).endsWith(":" + port() + "/");
    }

    @Test
    void the_first_passkey_may_be_made_after_a_mailed_link_but_once_there_is_one_it_must_be_shown_first() {
        var account = account(Role.TEAM);
        var browser = hub.visitor();
        browser.get(mailedLink(account));
        assertThat(challenge(browser, "/moi/connexion/cles/demande")).isEqualTo(200);
        var passkey = passkey(account);
        assertThat(challenge(browser, "/moi/connexion/cles/demande")).isEqualTo(404);
        assertThat(browser.submit(MINE, MINE + "/cles", Map.of("reponse", "{}")).status())
                .isEqualTo(404);
        assertThat(browser.submit(MINE, MINE + "/cles/" + passkey + "/retrait", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(hub.count("access.passkeys")).isOne();
    }

    @Test
    void an_answer_that_is_no_passkey_is_refused_and_noted() {
        var account = account(Role.TEAM);
        passkey(account);
        var browser = hub.visitor();
        browser.get(mailedLink(account));
        for (var answer : List.of("", "{}", "null", "[]", "{\"id\":\"x\",\"rawId\":\"eA\",\"response\":{}}")) {
            challenge(browser, "/connexion/cle/demande");
            assertThat(browser.submit(MINE, "/connexion/cle", Map.of("reponse", answer))
                            .status())
                    .as(answer)
                    .isEqualTo(422);
        }
        assertThat(browser.get("/equipe").status()).isEqualTo(302);
        assertThat(hub.value(
                        Long.class,
                        "select count(*) from access.audit where act = 'accounts.second_factor_failed' and account_id = ?",
                        account))
                .isEqualTo(5);
    }

    @Test
    void a_passkey_belongs_to_the_host_name_of_the_hub_that_was_asked() {
        var member = hub.signedIn(Role.MEMBER);
        var wish = member.send("/moi/connexion/cles/demande", new byte[0], "X-CSRF-TOKEN", member.formToken(MINE))
                .body();
        assertThat(wish).contains("\"id\":\"" + hub.host() + "\"").contains("\"userVerification\":\"required\"");
        assertThat(wish).contains("\"name\":\"Les Hortillons\"");
    }

    @Test
    void every_way_in_can_be_said() {
        for (var way : Way.values()) {
            var t = new Tr(Language.FR, ZoneOffset.UTC);
            assertThat(t.get(way.act().replace(".", ".act."))).isNotEmpty();
            assertThat(t.get("accounts.way." + way.code())).isNotEmpty();
        }
    }

    private static int challenge(Browser browser, String path) {
        return browser.send(path, new byte[0], "X-CSRF-TOKEN", browser.formToken(MINE))
                .status();
    }

    private Browser byMail(Role... roles) {
        var browser = hub.visitor();
        assertThat(browser.get(mailedLink(account(roles))).location()).endsWith(CONFIRMATION);
        return browser;
    }

    private UUID account(Role... roles) {
        return hub.inHub(
                () -> hub.bean(Accounts.class).open(UUID.randomUUID() + "@exemple.fr", "Camille Test", List.of(roles)));
    }

    private String mailedLink(UUID account) {
        return hub.inHub(
                () -> "/connexion/lien?jeton=" + hub.bean(Accounts.class).mailedLink(account, Duration.ofHours(1)));
    }

    private UUID passkey(UUID account) {
        hub.execute("""
                insert into access.passkeys
                       (account_id, name, credential_id, public_key, signature_count, user_verified, backup_eligible,
                        backed_up, transports, attestation_object, client_data, created_at)
                values (?, 'Clé', '\\x01', '\\x01', 0, true, false, false, '{}', '\\x01', '\\x01', now())""", account);
        return hub.value(UUID.class, "select id from access.passkeys");
    }

    private int port() {
        return java.net.URI.create(hub.address("/")).getPort();
    }
}
