package org.hortillon.events.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what, and that it is once. */
@HubTest
class NoticesTest {

    private final TestHub hub;
    private final Browser team;

    NoticesTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void territory() {
        CompaniesFixture.territory(hub);
    }

    @Test
    void a_new_time_is_told_once_to_each_who_holds_is_offered_asked_or_waits() {
        var key = PlanningFixture.published(hub, 2);
        for (var state : new String[] {"asked", "waiting", "offered", "cancelled", "refused", "lapsed", "excused"}) {
            PlanningFixture.register(hub, key, 1, state);
        }
        assertThat(move(key, "").body()).contains("5 personnes seront prévenues", "20 mars 2025");
        assertThat(hub.count("messages.outgoing")).isZero();
        assertThat(move(key, "oui").header("Location")).endsWith("fait=told");
        assertThat(recipients("events.changed"))
                .isEqualTo(
                        "[asked1@exemple.fr, offered1@exemple.fr, seated1@exemple.fr, seated2@exemple.fr, waiting1@exemple.fr]");
        assertThat(hub.value(String.class, "select text from messages.outgoing limit 1"))
                .contains("Soirée de mars", "jeudi 20 mars 2025, 18 h 30", "À bientôt quand même");
        assertThat(team.get("/equipe/evenements/" + key + "/preparation").body())
                .contains("5 personnes prévenues", "À bientôt quand même");
    }

    @Test
    void the_event_remembers_when_it_was_to_be_and_that_it_changed() {
        var key = PlanningFixture.published(hub, 1);
        move(key, "oui");
        assertThat(
                        hub.value(
                                Boolean.class,
                                "select moved_from = '2025-03-06T18:30+01' and changed_at is not null and sequence = 2 from events.events"))
                .isTrue();
    }

    @Test
    void the_same_form_sent_twice_tells_once() {
        var key = PlanningFixture.published(hub, 3);
        move(key, "oui");
        assertThat(move(key, "oui").status()).isEqualTo(422);
        assertThat(hub.count("messages.outgoing")).isEqualTo(3);
    }

    @Test
    void what_is_called_off_says_why_to_everybody_and_can_be_taken_back() {
        var key = PlanningFixture.published(hub, 2);
        var path = "/equipe/evenements/" + key;
        assertThat(team.get(path + "/annuler").body())
                .contains("2 personnes seront prévenues", "Annuler et prévenir 2 personnes");
        team.submit(path + "/annuler", path + "/annuler", Map.of("mot", "La salle est inondée."));
        team.submit(path + "/retablir", path + "/annuler", Map.of("mot", "Encore."));
        assertThat(recipients("events.cancelled")).isEqualTo("[seated1@exemple.fr, seated2@exemple.fr]");
        assertThat(hub.value(String.class, "select text from messages.outgoing limit 1"))
                .contains("La salle est inondée.");
        assertThat(hub.visitor().get("/evenements/" + key).body()).contains("Cet événement a été annulé");
        team.submit(path + "/retablir", path + "/retablir", Map.of("mot", "Tout est sec."));
        assertThat(recipients("events.restored")).isEqualTo("[seated1@exemple.fr, seated2@exemple.fr]");
        assertThat(hub.visitor().get("/evenements/" + key).body()).doesNotContain("Cet événement a été annulé");
    }

    @Test
    void calendars_are_updated_by_the_change_and_emptied_by_the_calling_off() {
        var key = PlanningFixture.published(hub, 1);
        move(key, "oui");
        assertThat(calendar()).contains("METHOD:REQUEST", "SEQUENCE:2", "20250320T");
        var path = "/equipe/evenements/" + key;
        team.submit(path + "/annuler", path + "/annuler", Map.of("mot", "La salle est inondée."));
        assertThat(calendar()).contains("METHOD:CANCEL", "SEQUENCE:3", "STATUS:CANCELLED");
    }

    @Test
    void nobody_is_told_of_a_draft_or_of_what_is_over() {
        var key = PlanningFixture.published(hub, 2);
        hub.execute("update events.events set state = 'draft'");
        var path = "/equipe/evenements/" + key;
        assertThat(team.get(path + "/annuler").body()).contains("Personne n’est à prévenir");
        hub.execute(
                "update events.events set state = 'published', starts_local = '2024-12-01T18:00', ends_local = '2024-12-01T20:00'");
        team.submit(path + "/annuler", path + "/annuler", Map.of());
        assertThat(hub.count("messages.outgoing")).isZero();
    }

    private Answer move(String key, String tell) {
        var edit = "/equipe/evenements/" + key + "/modifier";
        return team.submit(
                edit,
                edit,
                PlanningFixture.evening(
                        "jour", "2025-03-20", "vu", "1", "prevenir", tell, "mot", "À bientôt quand même"));
    }

    /** The calendar file of the latest mail. */
    private String calendar() {
        return hub.value(String.class, """
                select convert_from(f.content, 'UTF8') from messages.outgoing_files f
                  join messages.outgoing o on o.id = f.outgoing_id order by o.id desc limit 1""");
    }

    private String recipients(String name) {
        return hub.rows("select recipient from messages.outgoing where name = ? order by recipient", name).stream()
                .map(row -> row.get("recipient"))
                .toList()
                .toString();
    }
}
