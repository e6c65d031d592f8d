package org.hortillon.people.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.access.SignInRequests;
import org.hortillon.people.Persons;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class AddressesTest {

    private static final String LIST = "/moi/adresses";
    private static final String NEW = "Lea.Brechet@Travail.example";

    private final TestHub hub;
    private final UUID person;
    private final Browser lea;

    AddressesTest(TestHub hub) {
        this.hub = hub;
        this.person = ProfileFixture.person(hub, "lea", "Brêchet");
        this.lea = hub.signedInAs(person, Role.MEMBER);
    }

    @Test
    void an_address_is_added_by_the_link_that_was_mailed_to_it_whatever_its_capitals() {
        assertThat(ask(lea, NEW).location()).endsWith(LIST + "?fait=envoi");
        assertThat(hub.rows("select recipient from messages.outgoing"))
                .singleElement()
                .satisfies(mail -> assertThat(mail).containsEntry("recipient", NEW));
        assertThat(known(NEW)).as("not before it is proved").isFalse();
        assertThat(lea.get(mailed()).body()).contains(NEW, "Oui, l’ajouter");
        assertThat(known(NEW)).as("whoever looks spends nothing").isFalse();
        assertThat(press(lea, mailed()).location()).endsWith("fait=preuve");
        assertThat(known("lea.brechet@travail.example")).isTrue();
        assertThat(ask(lea, "LEA.brechet@TRAVAIL.example").body()).contains("Cette adresse est déjà la vôtre");
        assertThat(hub.rows("select act from access.audit where act = 'people.address_added'"))
                .hasSize(1);
    }

    @Test
    void a_link_proves_once_for_a_day_and_only_to_whom_asked() {
        ask(lea, NEW);
        var path = mailed();
        var tom = hub.signedInAs(ProfileFixture.person(hub, "tom", "Discret"), Role.MEMBER);
        assertThat(tom.get(path).body()).doesNotContain(NEW).contains("Ce lien ne prouve plus rien");
        assertThat(press(tom, path).location()).endsWith("refus=lien");
        assertThat(hub.visitor().get(path).location()).contains("/connexion?retour=%2Fmoi%2Fadresses%2Fpreuve");
        assertThat(press(lea, path).location()).endsWith("fait=preuve");
        assertThat(press(lea, path).location()).endsWith("refus=lien");
        assertThat(lea.get(LIST + "?refus=lien").body()).contains("Il a déjà servi");
        ask(lea, "autre@exemple.fr");
        hub.clockAt(TestClock.START.plus(Duration.ofDays(1)));
        assertThat(press(lea, mailed()).location()).endsWith("refus=lien");
        assertThat(known("autre@exemple.fr")).isFalse();
    }

    @Test
    void an_address_of_somebody_else_gets_the_same_answer_and_stays_theirs() {
        var tom = ProfileFixture.person(hub, "tom", "Discret");
        var free = ask(lea, "libre@exemple.fr");
        var taken = ask(lea, "TOM@exemple.fr");
        assertThat(taken.status()).isEqualTo(free.status());
        assertThat(taken.location()).isEqualTo(free.location());
        assertThat(taken.headerNames()).isEqualTo(free.headerNames());
        assertThat(hub.rows("select recipient, secret from messages.outgoing where recipient = 'TOM@exemple.fr'"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.get("secret")).isIn(null, ""));
        assertThat(hub.count("people.address_proofs")).isEqualTo(2);
        assertThat(hub.value(UUID.class, "select person_id from people.addresses where address = 'tom@exemple.fr'"))
                .isEqualTo(tom);
    }

    @Test
    void of_two_who_prove_one_address_the_first_has_it() {
        ask(lea, NEW);
        var path = mailed();
        hub.execute(
                "insert into people.people (key, given_name, family_name, email) values ('x', 'X', '', lower(?))", NEW);
        assertThat(press(lea, path).location()).endsWith("refus=lien");
        assertThat(lea.get(LIST).body()).doesNotContain(NEW);
    }

    @Test
    void the_main_address_is_chosen_signs_in_and_is_told_to_the_one_before() {
        ask(lea, NEW);
        press(lea, mailed());
        lea.submit(LIST, LIST + "/principale", Map.of("adresse", id(NEW)));
        assertThat(hub.value(String.class, "select email from people.people where id = ?", person))
                .isEqualTo(NEW);
        assertThat(known("lea@exemple.fr")).as("the one before stays").isTrue();
        assertThat(hub.value(String.class, "select recipient from messages.outgoing order by id desc limit 1"))
                .isEqualTo("lea@exemple.fr");
        hub.visitor().submit("/connexion", "/connexion", Map.of("courriel", "lea.brechet@travail.example"));
        hub.inHub(() -> hub.bean(SignInRequests.class).answer());
        assertThat(hub.value(String.class, "select recipient from messages.outgoing order by id desc limit 1"))
                .isEqualTo(NEW);
    }

    @Test
    void a_further_address_is_removed_the_main_one_and_those_of_others_are_not() {
        var tom = ProfileFixture.person(hub, "tom", "Discret");
        lea.submit(LIST, LIST + "/retrait", Map.of("adresse", id("lea@exemple.fr")));
        lea.submit(LIST, LIST + "/retrait", Map.of("adresse", id("tom@exemple.fr")));
        lea.submit(LIST, LIST + "/principale", Map.of("adresse", id("tom@exemple.fr")));
        assertThat(known("lea@exemple.fr")).isTrue();
        assertThat(hub.value(UUID.class, "select person_id from people.addresses where address = 'tom@exemple.fr'"))
                .isEqualTo(tom);
        ask(lea, NEW);
        press(lea, mailed());
        lea.submit(LIST, LIST + "/retrait", Map.of("adresse", id(NEW)));
        assertThat(known(NEW)).isFalse();
    }

    @Test
    void what_is_no_address_is_kept_with_its_reason_and_asking_has_a_limit() {
        assertThat(ask(lea, "lea@").body()).contains("value=\"lea@\"", "L’adresse n’est pas complète");
        for (var number = 0; number < AddressRules.ASKED_BY_ONE; number++) {
            assertThat(ask(lea, "a" + number + "@exemple.fr").status()).isEqualTo(302);
        }
        assertThat(ask(lea, "encore@exemple.fr").body()).contains("Trop de demandes");
    }

    private static Answer ask(Browser browser, String address) {
        return browser.submit(LIST, LIST, Map.of("courriel", address));
    }

    private boolean known(String address) {
        return hub.inHub(() -> hub.bean(Persons.class).known(address)).isPresent();
    }

    private String id(String address) {
        return hub.value(UUID.class, "select id from people.addresses where lower(address) = lower(?)", address)
                .toString();
    }

    /** The path of the link in the last mail. */
    private String mailed() {
        var text = hub.value(
                String.class,
                "select replace(text, '********', secret) from messages.outgoing where secret <> '' order by id desc limit 1");
        var address = text.lines()
                .filter(line -> line.contains("/preuve?jeton="))
                .findFirst()
                .orElseThrow();
        return URI.create(address).getRawPath() + "?" + URI.create(address).getRawQuery();
    }

    private static Answer press(Browser browser, String path) {
        return browser.submit(LIST, LIST + "/preuve", Map.of("jeton", path.substring(path.indexOf('=') + 1)));
    }
}
