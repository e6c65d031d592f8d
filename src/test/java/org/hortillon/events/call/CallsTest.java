package org.hortillon.events.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.planning.PlanningFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024. */
@HubTest
class CallsTest {

    private static final String CALL = "/equipe/appels/sujets-de-2025";
    private static final String PAGE = "/appels/sujets-de-2025";
    private static final String OWN = "/moi/propositions";

    private final TestHub hub;
    private final Browser team;

    CallsTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void call() {
        CompaniesFixture.territory(hub);
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        hub.execute("update people.people set email = 'lea@exemple.fr' where key = 'lea'");
        var path = "/equipe/appels/nouveau";
        team.submit(path, path, Map.of("titre", "Sujets de 2025", "texte", "Racontez.", "jusqu", "2025-01-31"));
    }

    @Test
    void everybody_reads_a_call_and_only_members_answer_until_its_day() {
        assertThat(hub.visitor().get("/appels").body()).contains("Sujets de 2025", "31 janvier 2025");
        assertThat(hub.visitor().get(PAGE).body()).contains("Se connecter").doesNotContain("Envoyer ma proposition");
        assertThat(propose(member(), "Vendre").status()).isEqualTo(302);
        var late = member();
        hub.clockAt(Instant.parse("2025-02-01T08:00:00Z"));
        assertThat(hub.visitor().get(PAGE).body()).contains("Cet appel est clos");
        assertThat(late.submit(OWN, PAGE, Map.of("titre", "Trop tard", "resume", "…"))
                        .status())
                .isEqualTo(422);
        assertThat(hub.count("events.proposals")).isEqualTo(1);
    }

    @Test
    void a_proposal_is_kept_told_and_seen_by_its_author_and_the_team() {
        var member = member();
        propose(member, "Vendre sans démarcher");
        assertThat(member.get(OWN).body()).contains("Vendre sans démarcher", "En lecture");
        assertThat(team.get("/equipe").body()).contains("sujet proposé à lire");
        assertThat(team.get(CALL).body()).contains("Vendre sans démarcher", "Léa Publique");
        assertThat(names()).isEqualTo("[{name=events.proposal_received}]");
    }

    @Test
    void what_lacks_a_title_is_kept_as_it_was_typed() {
        var answer = member().submit(PAGE, PAGE, Map.of("titre", "", "resume", "Mes mots à moi"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Mes mots à moi", "titre-problem");
    }

    @Test
    void an_accepted_talk_joins_an_event_and_its_author_speaks_there() {
        var event = PlanningFixture.published(hub, 0);
        var member = member();
        propose(member, "Vendre");
        answer("accepter", Map.of("evenement", event, "mot", "Avec plaisir."));
        assertThat(hub.visitor().get("/evenements/" + event).body()).contains("Léa Publique", "Vendre");
        assertThat(member.get(OWN).body()).contains("Retenue", "Avec plaisir.", "/evenements/" + event);
        assertThat(names()).isEqualTo("[{name=events.proposal_accepted}, {name=events.proposal_received}]");
        assertThat(answer("decliner", Map.of()).header("Location")).contains("non_proposal");
    }

    @Test
    void on_a_new_day_it_becomes_a_draft_that_nobody_else_sees() {
        propose(member(), "Vendre");
        answer("accepter", Map.of("jour", "2025-04-08"));
        assertThat(hub.rows("select title, state, starts_local::date::text as day from events.events")
                        .toString())
                .isEqualTo("[{title=Vendre, state=draft, day=2025-04-08}]");
        assertThat(hub.count("events.speakers")).isEqualTo(1);
    }

    @Test
    void without_an_event_or_a_day_to_come_nothing_is_accepted_and_what_was_typed_stays() {
        propose(member(), "Vendre");
        var past = answer("accepter", Map.of("jour", "2024-01-01", "mot", "Avec plaisir."));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body())
                .contains(
                        "Choisissez un jour à venir.",
                        "value=\"2024-01-01\"",
                        ">Avec plaisir.</textarea>",
                        "<details class=\"more-info\" open>");
        assertThat(answer("accepter", Map.of("mot", "Avec plaisir.")).body()).contains("Ce n’est pas une date");
        assertThat(answer("accepter", Map.of("evenement", "rien")).body()).contains("Choisissez dans la liste.");
        assertThat(hub.count("events.events")).isZero();
        assertThat(names()).doesNotContain("proposal_accepted");
    }

    @Test
    void a_declined_talk_is_told_kindly_and_a_withdrawn_one_is_not_answered() {
        var member = member();
        propose(member, "Vendre");
        answer("decliner", Map.of("mot", "Une autre fois."));
        assertThat(member.get(OWN).body()).contains("Pas cette fois", "Une autre fois.");
        assertThat(names()).contains("proposal_declined");
        propose(member, "Compter");
        var id = hub.value(String.class, "select id::text from events.proposals where title = 'Compter'");
        member.submit(OWN, OWN + "/retrait", Map.of("proposition", id));
        assertThat(hub.value(String.class, "select state from events.proposals where title = 'Compter'"))
                .isEqualTo("withdrawn");
    }

    @Test
    void answers_are_in_the_language_in_which_the_author_wants_to_be_written_to() {
        hub.execute("update people.people set mail_language = 'en' where key = 'lea'");
        hub.execute("update events.calls set title_en = 'Talks of 2025'");
        var member = member();
        propose(member, "Vendre");
        answer("accepter", Map.of("jour", "2025-04-08", "mot", "Avec plaisir."));
        propose(member, "Compter");
        team.submit(
                CALL,
                CALL + "/decliner",
                Map.of(
                        "proposition",
                        hub.value(String.class, "select id::text from events.proposals where title = 'Compter'")));
        assertThat(hub.rows("select distinct language from messages.outgoing").toString())
                .isEqualTo("[{language=en}]");
        assertThat(letter("proposal_accepted", "subject")).isEqualTo("Your talk is chosen: Vendre");
        for (var kind : List.of("text", "html")) {
            assertThat(letter("proposal_received", kind)).contains("Talks of 2025", "/en/moi/propositions");
            assertThat(letter("proposal_accepted", kind))
                    .contains("Talks of 2025", "Avec plaisir.", "/en/moi/propositions");
            assertThat(letter("proposal_declined", kind)).contains("Talks of 2025", "See my proposals");
        }
    }

    private String letter(String name, String part) {
        return hub.value(
                String.class,
                "select " + part + " from messages.outgoing where name = 'events." + name + "' order by id limit 1");
    }

    private Browser member() {
        return hub.signedInAs(hub.value(UUID.class, "select id from people.people where key = 'lea'"), Role.MEMBER);
    }

    private static Answer propose(Browser member, String title) {
        return member.submit(PAGE, PAGE, Map.of("titre", title, "resume", "En deux mots."));
    }

    private Answer answer(String how, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put(
                "proposition", hub.value(String.class, "select id::text from events.proposals where title = 'Vendre'"));
        return team.submit(CALL, CALL + "/" + how, form);
    }

    private String names() {
        return hub.rows("select distinct name from messages.outgoing order by name")
                .toString();
    }
}
