package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024, 9 o'clock. */
@HubTest
class RegistrationPagesTest {

    private static final String INES = "ines@exemple.fr";
    private static final String FORM = RegistrationFixture.form("voeux");
    private final TestHub hub;

    RegistrationPagesTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30", "networking", 2);
    }

    private String page() {
        return hub.visitor().get("/evenements/voeux").body();
    }

    @Test
    void a_visitor_registers_and_the_mail_leads_to_the_registration() {
        assertThat(page()).contains("Il reste 2 places", FORM);
        var answer = RegistrationFixture.register(hub, "voeux", INES);

        assertThat(answer.location()).endsWith(FORM + "/merci");
        assertThat(hub.visitor().get(FORM + "/merci").body()).contains("Merci", "Voeux");
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("seated");
        assertThat(hub.value(Integer.class, "select taken from events.events")).isEqualTo(1);
        var mail = hub.rows("select name, text, secret from messages.outgoing").getFirst();
        assertThat(mail).containsEntry("name", "events.registration.seated");
        assertThat(String.valueOf(mail.get("text")))
                .contains("Bonjour Inès", "jeudi 16 janvier 2025, 18 h 30", "/inscriptions/");
        assertThat(hub.visitor().get("/inscriptions/" + mail.get("secret")).body())
                .contains("Votre place est réservée", "Annuler mon inscription");
    }

    @Test
    void the_second_registration_of_one_address_looks_like_the_first_and_mails_the_link_again() {
        var first = RegistrationFixture.register(hub, "voeux", INES);
        var second = RegistrationFixture.register(hub, "voeux", "INES@exemple.fr");
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(hub.count("events.registrations")).isOne();
        assertThat(hub.count("people.people")).isOne();
        assertThat(RegistrationFixture.letters(hub, INES)).containsExactly("seated", "again");
    }

    @Test
    void when_it_is_full_one_waits_and_sees_ones_rank() {
        EventsFixture.registrations(hub, "voeux", 2, "");
        RegistrationFixture.register(hub, "voeux", INES);
        RegistrationFixture.register(hub, "voeux", "paul@exemple.fr");
        assertThat(page())
                .contains("Complet. Sur la liste d’attente, 2 personnes avant vous", "S’inscrire sur la liste");
        assertThat(hub.visitor()
                        .get(RegistrationFixture.link(hub, "paul@exemple.fr"))
                        .body())
                .contains("rang 2 de la liste");
        assertThat(RegistrationFixture.letters(hub, INES)).containsExactly("waiting");
    }

    @Test
    void without_a_waiting_list_full_means_full_for_strangers_and_for_those_who_are_on_the_list() {
        hub.execute("update events.events set waiting_list = false");
        RegistrationFixture.register(hub, "voeux", INES);
        EventsFixture.registrations(hub, "voeux", 1, "");
        var visitor = hub.visitor();
        var token = visitor.formToken("/contact");
        for (var email : new String[] {INES, "paul@exemple.fr"}) {
            var fields = RegistrationFixture.fields(email);
            fields.put("_csrf", token);
            var answer = visitor.post(FORM, fields);
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("Votre inscription n’est pas prise", "Complet");
        }
        assertThat(hub.value(Long.class, "select count(*) from people.people where email = 'paul@exemple.fr'"))
                .isZero();
        assertThat(page()).contains("Complet").doesNotContain(">S’inscrire");
    }

    @Test
    void what_was_typed_stays_and_problems_stand_beside_their_fields() {
        var fields = RegistrationFixture.fields("ines@");
        fields.put("nom", " ");
        var answer = hub.visitor().submit(FORM, FORM, fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("2 réponses à corriger", "href=\"#courriel\"", "id=\"nom-problem\"", "value=\"ines@\"")
                .contains("value=\"Inès\"");
        assertThat(hub.count("events.registrations")).isZero();
    }

    @Test
    void before_the_opening_after_the_closing_and_for_members_the_page_says_so() {
        hub.execute("update events.events set opens_local = '2024-12-20 18:00'");
        assertThat(page()).contains("Les inscriptions ouvrent le vendredi 20 décembre 2024, 18 h 00");
        assertThat(hub.visitor().get(FORM).body())
                .contains("Les inscriptions ouvrent")
                .doesNotContain("name=\"courriel\"");
        hub.execute("update events.events set opens_local = null, members_local = '2024-12-20 18:00'");
        assertThat(page()).contains("D’abord pour les membres, jusqu’au", "Se connecter");
        hub.execute("update events.events set members_local = null, members_only = true");
        assertThat(page()).contains("Réservé aux membres.");
        hub.execute("update events.events set members_only = false, closes_local = '2024-12-15 09:00'");
        assertThat(page()).contains("Les inscriptions sont closes");
        assertThat(hub.visitor().get("/evenements/hier/inscription").status()).isEqualTo(404);
    }

    @Test
    void a_member_registers_with_one_click_is_told_on_the_page_and_finds_it_again() {
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        hub.execute("update people.people set email = 'lea@exemple.fr'");
        hub.execute("update events.events set members_only = true");
        var lea = hub.value(java.util.UUID.class, "select id from people.people");
        var member = hub.signedInAs(lea, Role.MEMBER);
        assertThat(member.get("/evenements/voeux").body()).contains("action=\"" + FORM + "\"");

        var answer = member.submit("/evenements/voeux", FORM, Map.of());
        assertThat(answer.location()).contains("/inscriptions/");
        assertThat(member.get("/evenements/voeux").body()).contains("Votre inscription", "Inscrit");
        assertThat(member.get("/moi/inscriptions").body()).contains("Voeux", "/inscriptions/", "Inscrit");
        assertThat(RegistrationFixture.letters(hub, "lea@exemple.fr")).containsExactly("seated");
        assertThat(member.submit("/contact", FORM, Map.of()).location()).contains("/inscriptions/");
    }

    @Test
    void a_program_that_fills_the_trap_is_thanked_and_nothing_is_kept() {
        var fields = RegistrationFixture.fields(INES);
        fields.put("site", "http://exemple.fr");
        assertThat(hub.visitor().submit(FORM, FORM, fields).location()).endsWith("/merci");
        assertThat(hub.count("events.registrations")).isZero();
    }

    @Test
    void one_network_address_registers_only_so_many_in_an_hour() {
        var visitor = hub.visitor();
        var token = visitor.formToken("/contact");
        var status = 0;
        for (var nth = 0; nth <= 30; nth++) {
            var fields = RegistrationFixture.fields("qui" + nth + "@exemple.fr");
            fields.put("_csrf", token);
            status = visitor.post(FORM, fields).status();
        }
        assertThat(status).isEqualTo(429);
        assertThat(hub.count("events.registrations")).isEqualTo(30);
    }

    @Test
    void in_english_page_mail_and_link_are_english() {
        var english = "/en" + FORM;
        hub.visitor().submit(english, english, RegistrationFixture.fields(INES));
        var text = hub.value(String.class, "select text from messages.outgoing");
        assertThat(text).contains("Hello Inès", "/en/inscriptions/");
        assertThat(hub.visitor()
                        .get("/en" + RegistrationFixture.link(hub, INES))
                        .body())
                .contains("Your seat is booked");
    }
}
