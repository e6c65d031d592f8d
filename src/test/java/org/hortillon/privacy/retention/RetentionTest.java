package org.hortillon.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.hortillon.access.Role;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** What is kept no longer goes by itself, and can be seen beforehand. */
@HubTest
class RetentionTest {

    private static final LocalDate IN_TEN_YEARS = LocalDate.of(2036, 12, 1);

    private final TestHub hub;

    RetentionTest(TestHub hub) {
        this.hub = hub;
    }

    private void contact(String answered) {
        hub.execute(
                "insert into messages.contact_requests (subject, name, email, body, language, received_at, answered_at, answered_by_id)"
                        + " values ('other', 'Ada', 'ada@exemple.fr', 'Bonjour', 'fr', ?::timestamptz, ?::timestamptz, (select id from access.accounts limit 1))",
                answered,
                answered);
    }

    /** Somebody who was refused, and somebody who never answered an invitation. */
    private void strangers() {
        hub.execute("""
                insert into membership.applications (state, received_at, given_name, family_name, email, kind, activity, motivation,
                                                     elsewhere, decided_at, refusal)
                values ('refused', '2024-03-01', 'Inès', 'Marchand', 'ines@exemple.fr', 'freelance', 'Conseil', 'Un mot', 'Lille', '2024-04-01', 'territory')""");
        hub.execute("""
                insert into membership.invitations (email, given_name, sent_at, expires_at, token_hash, account_id)
                values ('ines@exemple.fr', 'Inès', '2024-03-01', '2024-03-15', sha256('x'), (select id from access.accounts limit 1))""");
    }

    private void run(LocalDate day) {
        hub.inHub(() -> hub.bean(Retention.class).run(day));
    }

    @Test
    void a_row_goes_on_the_day_on_which_its_term_is_over_and_not_before() {
        hub.signedIn(Role.TEAM);
        contact("2024-03-01T10:00:00Z");
        run(LocalDate.of(2025, 2, 28));
        assertThat(hub.count("messages.contact_requests")).isOne();
        run(LocalDate.of(2025, 3, 1));
        assertThat(hub.count("messages.contact_requests")).isZero();
    }

    @Test
    void somebody_of_whom_nothing_was_seen_for_three_years_becomes_a_tombstone() {
        ProfileFixture.person(hub, "Ada", "Lefort");
        var member = ProfileFixture.person(hub, "Zoé", "Membre");
        hub.execute(
                "insert into membership.memberships (key, person_id, kind, joined_on) values ('m', ?, 'freelance', '2020-01-01')",
                member);
        run(IN_TEN_YEARS);
        assertThat(hub.rows("select given_name from people.people order by given_name"))
                .extracting(row -> row.get("given_name"))
                .containsExactlyInAnyOrder("Zoé", "—");
        assertThat(hub.value(String.class, "select asked_by from privacy.erasures"))
                .isEqualTo("term");
        hub.execute("update membership.memberships set left_on = '2025-01-01'");
        run(LocalDate.of(2030, 1, 1));
        assertThat(hub.count("people.people where erased_at is null")).isZero();
    }

    @Test
    void a_rehearsal_tells_what_would_go_and_nothing_goes_and_after_it_went_nothing_is_due() {
        var team = hub.signedIn(Role.TEAM);
        contact("2024-03-01T10:00:00Z");
        strangers();
        ProfileFixture.person(hub, "Ada", "Lefort");
        var page = team.get("/equipe/registre?le=" + IN_TEN_YEARS).body();
        assertThat(page)
                .contains(
                        "Messages à l’équipe",
                        "Personnes sans signe de vie depuis trois ans",
                        "Annuaire des personnes",
                        "Demandes d’adhésion",
                        "Invitations");
        assertThat(hub.count("messages.contact_requests")).isOne();
        assertThat(hub.count("people.people where erased_at is null")).isOne();

        hub.clockAt(Instant.parse("2036-12-01T10:00:00Z"));
        hub.inHub(() -> hub.bean(RetentionRoutine.class).run());
        assertThat(hub.inHub(() -> hub.bean(Retention.class).due(IN_TEN_YEARS))).isEmpty();
        assertThat(hub.count("membership.applications where given_name is null and erased_at is not null"))
                .isOne();
        assertThat(hub.count("membership.invitations where given_name is null and erased_at is not null"))
                .isOne();
    }

    @Test
    void who_runs_the_hub_does_not_go_by_themselves() {
        hub.signedIn(Role.TEAM);
        var person = ProfileFixture.person(hub, "Ada", "Lefort");
        hub.execute("update access.accounts set person_id = ?", person);
        hub.execute("delete from access.sessions");
        run(IN_TEN_YEARS);
        assertThat(hub.count("people.people where erased_at is null")).isOne();
    }

    @Test
    void the_register_is_the_team_s() {
        assertThat(hub.visitor().get("/equipe/registre").status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get("/equipe/registre").status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.ADMINISTRATOR)
                        .get("/en/equipe/registre?le=x")
                        .body())
                .contains("Register of processing", "legitimate interest");
    }
}
