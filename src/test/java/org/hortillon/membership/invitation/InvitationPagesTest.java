package org.hortillon.membership.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.membership.ApplicationFixture;
import org.hortillon.membership.MembershipFixture;
import org.hortillon.privacy.retention.RetentionFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class InvitationPagesTest {

    private static final String EMAIL = "ines@exemple.fr";
    private static final String MINE = "/moi/invitations";
    private static final String ALL = "/equipe/invitations";
    private static final Map<String, String> FORM =
            Map.of("prenom", "Inès", "nom", "Marchand", "courriel", EMAIL, "mot", "Viens, tu verras.");

    @BeforeEach
    void members(TestHub hub) {
        CompaniesFixture.territory(hub);
        MembershipFixture.member(hub, "lea", "Brêche", "startup", "2023-05-04", true);
    }

    private static Browser lea(TestHub hub) {
        var browser = hub.signedIn(Role.MEMBER);
        hub.execute("update access.accounts set person_id = (select id from people.people where key = 'lea')");
        return browser;
    }

    private static String link(TestHub hub) {
        return "/rejoindre/invitation/" + ApplicationFixture.secret(hub, EMAIL);
    }

    @Test
    void an_invitation_is_accepted_by_a_form_that_knows_whom_it_names_and_both_directions_are_listed(TestHub hub) {
        var lea = lea(hub);
        lea.submit(MINE, MINE, FORM);
        assertThat(lea.get(MINE).body()).contains("Inès Marchand", "En attente", "14 janv. 2025");
        var visitor = hub.visitor();
        var link = link(hub);
        assertThat(visitor.get(link).body()).contains("Camille Brêche vous invite", "Viens, tu verras.");
        var form = "/rejoindre?invitation=" + link.substring(link.lastIndexOf('/') + 1);
        assertThat(visitor.get(form).body()).contains("value=\"Inès\"", "value=\"ines@exemple.fr\"");

        var fields = ApplicationFixture.form(EMAIL);
        fields.put("invitation", link.substring(link.lastIndexOf('/') + 1));
        visitor.submit(form, "/rejoindre", fields);
        ApplicationFixture.apply(hub, "seul@exemple.fr");
        assertThat(lea.get(MINE).body())
                .contains("Acceptée", "La demande suit son cours")
                .doesNotContain("seul");
        assertThat(hub.signedIn(Role.TEAM).get(ALL).body())
                .contains("Acceptée", "Reçue", "Demandes sans invitation <span class=\"count\">1</span>");
        assertThat(visitor.get(link).body()).contains("votre demande est avec nous");
    }

    @Test
    void whoever_declines_is_forgotten_at_once(TestHub hub) {
        lea(hub).submit(MINE, MINE, FORM);
        var link = link(hub);
        var visitor = hub.visitor();
        assertThat(visitor.submit(link, link + "/refus", Map.of()).body()).contains("effacé votre nom");
        assertThat(hub.count("membership.invitations where answer = 'declined' and email is null and words is null"))
                .isOne();
        assertThat(visitor.get(link).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.TEAM).get(ALL).body()).contains("Déclinée", "Personne effacée");
    }

    @Test
    void an_invitation_ends_by_itself_and_makes_room_for_another(TestHub hub) {
        var lea = lea(hub);
        lea.submit(MINE, MINE, FORM);
        assertThat(lea.submit(MINE, MINE, FORM).body()).contains("déjà ouverte", "Viens, tu verras.");
        var link = link(hub);
        hub.clockAt(TestClock.START.plus(Inviting.LIFE));
        assertThat(hub.visitor().get(link).body()).contains("a pris fin");
        assertThat(hub.visitor()
                        .get("/rejoindre?invitation=" + link.substring(link.lastIndexOf('/') + 1))
                        .body())
                .doesNotContain(EMAIL);
        assertThat(hub.signedIn(Role.TEAM).get(ALL).body()).contains("Expirée");

        hub.clockAt(TestClock.START.plus(Inviting.LIFE).plus(Duration.ofDays(29)));
        RetentionFixture.night(hub);
        assertThat(hub.count("membership.invitations where email is not null")).isOne();
        hub.clockAt(TestClock.START.plus(Inviting.LIFE).plus(Duration.ofDays(30)));
        RetentionFixture.night(hub);
        assertThat(hub.count("membership.invitations where email is null and words is null and erased_at is not null"))
                .isOne();
    }

    @Test
    void an_invitation_is_taken_back_by_whom_it_came_from_or_the_team(TestHub hub) {
        lea(hub).submit(MINE, MINE, FORM);
        var id = hub.value(String.class, "select id::text from membership.invitations");
        var stranger = hub.signedIn(Role.MEMBER);
        assertThat(stranger.submit(MINE, MINE + "/" + id + "/retrait", Map.of()).status())
                .isEqualTo(404);
        hub.signedIn(Role.TEAM).submit(ALL, ALL + "/" + id + "/retrait", Map.of());
        assertThat(hub.count("membership.invitations where answer = 'taken_back'"))
                .isOne();
    }

    @Test
    void wrong_answers_stand_beside_their_fields_and_nobody_sends_many_a_day(TestHub hub) {
        var lea = lea(hub);
        assertThat(lea.submit(MINE, MINE, Map.of("prenom", "", "courriel", "ines@"))
                        .body())
                .contains("id=\"prenom-problem\"", "id=\"courriel-problem\"", "value=\"ines@\"");
        for (int i = 0; i < Inviting.LIMIT; i++) {
            lea.submit(MINE, MINE, Map.of("prenom", "N", "courriel", "n" + i + "@exemple.fr"));
        }
        assertThat(lea.submit(MINE, MINE, FORM).body()).contains("les suivantes demain");
        assertThat(hub.count("membership.invitations")).isEqualTo(Inviting.LIMIT);
    }

    @Test
    void the_mail_says_who_invites_and_how_to_be_left_alone(TestHub hub) {
        lea(hub).submit(MINE, MINE, FORM);
        assertThat(hub.value(String.class, "select text from messages.outgoing where name = 'membership.invitation'"))
                .contains("Bonjour Inès", "Viens, tu verras.", "déclinez");
        assertThat(hub.visitor().get(MINE).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get(ALL).status()).isEqualTo(404);
    }
}
