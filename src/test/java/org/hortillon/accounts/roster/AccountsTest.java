package org.hortillon.accounts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class AccountsTest {

    private static final String PATH = "/equipe/comptes";
    private final TestHub hub;
    private final Browser administrator;

    AccountsTest(TestHub hub) {
        this.hub = hub;
        this.administrator = hub.signedIn(Role.ADMINISTRATOR);
    }

    @Test
    void an_administrator_invites_and_the_letter_lets_its_reader_in_once() {
        var answer = invite("sarah@exemple.fr", "Sarah", "team");
        assertThat(answer).contains("/equipe/comptes/").endsWith("?fait=invite");
        assertThat(administrator.get(PATH).body()).contains("Sarah", "sarah@exemple.fr", "Équipe");
        assertThat(hub.rows("select * from messages.outgoing")).hasSize(1);
        assertThat(hub.value(Boolean.class, "select mailed from access.sign_in_links where uses_left = 1"))
                .isTrue();
        assertThat(administrator.get("/equipe/journal").body()).contains("Personne invitée", "Sarah");
    }

    @Test
    void an_address_that_has_an_account_and_one_that_is_none_are_refused_and_what_was_typed_stays() {
        invite("sarah@exemple.fr", "Sarah", "team");
        for (var email : List.of("SARAH@exemple.fr", "sarah", "a@b", "a b@c.fr", "")) {
            var answer = administrator.submit(
                    PATH + "/invitation",
                    PATH + "/invitation",
                    Map.of("courriel", email, "nom", "Une autre", "role", "member"));
            assertThat(answer.status()).as(email).isEqualTo(422);
            assertThat(answer.body()).contains("Une autre").contains("role=\"alert\"");
        }
        assertThat(hub.count("access.accounts")).isEqualTo(2);
    }

    @Test
    void whoever_gets_other_roles_is_signed_out_and_comes_back_with_them() {
        var account = account("team@exemple.fr", Role.TEAM);
        var link = link(account, 2);
        var team = hub.visitor();
        team.get(link);
        assertThat(team.get("/equipe").status()).isEqualTo(200);
        assertThat(change(account, "member").location()).endsWith("?fait=roles");
        assertThat(team.get("/equipe").status()).isEqualTo(404);
        assertThat(team.get("/moi/connexion").status()).isEqualTo(302);
        team.get(link);
        assertThat(team.get("/equipe").status()).isEqualTo(404);
        assertThat(team.get("/moi/connexion").status()).isEqualTo(200);
    }

    @Test
    void a_closed_account_is_out_at_once_and_no_link_lets_it_in_until_it_is_opened_again() {
        var account = account("team@exemple.fr", Role.TEAM);
        var team = hub.visitor();
        team.get(link(account, 2));
        var link = link(account, 2);
        administrator.submit(PATH + "/" + account, PATH + "/" + account + "/fermeture", Map.of());
        assertThat(team.get("/equipe").status()).isEqualTo(404);
        assertThat(hub.visitor().get(link).status()).isEqualTo(404);
        assertThat(hub.visitor().get(link(account, 1)).status()).isEqualTo(404);
        assertThat(administrator.get(PATH + "?etat=fermes").body()).contains("team@exemple.fr");
        administrator.submit(PATH + "/" + account, PATH + "/" + account + "/reouverture", Map.of());
        assertThat(hub.visitor().get(link(account, 1)).status()).isEqualTo(302);
    }

    @Test
    void the_last_administrator_stays_one_and_stays() {
        var last = hub.value(UUID.class, "select id from access.accounts");
        assertThat(change(last, "team").body()).contains("la dernière personne à administrer");
        assertThat(administrator
                        .submit(PATH + "/" + last, PATH + "/" + last + "/fermeture", Map.of())
                        .status())
                .isEqualTo(422);
        var other = account("autre@exemple.fr", Role.ADMINISTRATOR);
        assertThat(change(last, "team").status()).isEqualTo(302);
        assertThat(hub.value(String.class, "select roles::text from access.accounts where id = ?", last))
                .isEqualTo("{team}");
        assertThat(other).isNotEqualTo(last);
    }

    @Test
    void of_two_administrators_who_take_the_role_from_each_other_at_once_one_remains() {
        var second = account("autre@exemple.fr", Role.ADMINISTRATOR);
        var first = hub.value(UUID.class, "select id from access.accounts where id <> ?", second);
        var changes = hub.bean(AccountChanges.class);
        var roster = hub.bean(AccountList.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List.of(first, second).stream()
                    .map(account -> threads.submit(() ->
                            hub.inHub(() -> changes.give(roster.find(account).orElseThrow(), Set.of(Role.TEAM)))))
                    .toList()
                    .forEach(AccountsTest::done);
        }
        assertThat(hub.value(Long.class, "select count(*) from access.accounts where 'administrator' = any (roles)"))
                .isOne();
    }

    @Test
    void passkeys_that_are_lost_are_removed_and_that_is_noted() {
        var account = account("team@exemple.fr", Role.TEAM);
        hub.execute("""
                insert into access.passkeys
                       (account_id, name, credential_id, public_key, signature_count, user_verified, backup_eligible,
                        backed_up, transports, attestation_object, client_data, created_at)
                values (?, 'Clé', '\\x01', '\\x01', 0, true, false, false, '{}', '\\x01', '\\x01', now())""", account);
        administrator.submit(PATH + "/" + account, PATH + "/" + account + "/cles", Map.of());
        assertThat(hub.count("access.passkeys")).isZero();
        assertThat(administrator.get("/equipe/journal").body()).contains("Clés d’accès remises à zéro");
    }

    @Test
    void accounts_are_administrators_business_and_are_narrowed_in_the_address() {
        var account = account("team@exemple.fr", Role.TEAM);
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get(PATH).status()).isEqualTo(404);
        assertThat(team.get("/equipe").body()).doesNotContain(PATH);
        assertThat(administrator.get("/equipe").body()).contains(PATH);
        assertThat(team.submit("/equipe/import", PATH + "/" + account + "/fermeture", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(administrator.get(PATH + "?q=team@").body()).contains("Un compte");
        assertThat(administrator.get(PATH + "?role=mentor").body()).contains("Aucun compte ne correspond");
    }

    private static void done(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private String invite(String email, String name, String role) {
        return administrator
                .submit(
                        PATH + "/invitation",
                        PATH + "/invitation",
                        Map.of("courriel", email, "nom", name, "role", role))
                .location();
    }

    private org.hortillon.testing.Answer change(UUID account, String role) {
        return administrator.submit(PATH + "/" + account, PATH + "/" + account + "/roles", Map.of("role", role));
    }

    private UUID account(String email, Role role) {
        return hub.inHub(() -> hub.bean(Accounts.class).open(email, "Camille Test", List.of(role)));
    }

    private String link(UUID account, int uses) {
        return hub.inHub(
                () -> "/connexion/lien?jeton=" + hub.bean(Accounts.class).link(account, Duration.ofHours(1), uses));
    }
}
