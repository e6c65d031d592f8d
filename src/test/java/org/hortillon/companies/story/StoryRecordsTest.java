package org.hortillon.companies.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class StoryRecordsTest {

    private static final String TEAM = "/equipe/reussites/agrilune";
    private static final String PAGE = "/reussites/agrilune";

    private final TestHub hub;
    private final Browser team;

    StoryRecordsTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        hub.execute("""
                insert into companies.stories (company_id, title, body, published_on)
                select id, 'La lune et les champs', 'Tout commence au marché.', '2024-07-01' from companies.companies""");
        EventsFixture.event(hub, "petit-dejeuner", "2024-03-07T08:00");
        hub.execute("update events.events set title_en = 'Breakfast'");
        hub.execute("""
                insert into programmes.programmes (key, name, kind, operator, starts_on, description)
                values ('label', 'Le label', 'label', 'nous', '2024-02-01', 'Un an.')""");
        hub.execute("""
                insert into funding.rounds (key, company_id, instrument, amount_cents, currency, stage, closed_on, announced_on, evidence)
                select k, id, 'equity', 20000000, 'EUR', 'seed', '2024-05-28', d::date, 'acte'
                  from companies.companies, (values ('dite', '2024-06-06'), ('tue', null)) r (k, d)""");
    }

    @Test
    void a_story_leads_to_the_records_that_it_tells_and_they_lead_back() {
        assertThat(team.get("/equipe/reussites").body()).contains("La lune et les champs", "aucune fiche liée");
        for (var record : new String[] {"event:petit-dejeuner", "programme:label", "round:dite"}) {
            assertThat(link(record).location()).endsWith("fait=oui");
        }
        assertThat(hub.visitor().get(PAGE).body())
                .containsSubsequence(
                        "href=\"/programmes/label\"",
                        "href=\"/evenements/petit-dejeuner\"",
                        "href=\"/financements?annee=2024#dite\"");
        assertThat(hub.visitor().get("/en" + PAGE).body())
                .contains("href=\"/en/evenements/petit-dejeuner\"", "Breakfast");
        assertThat(hub.visitor().get("/evenements/petit-dejeuner").body()).contains("href=\"" + PAGE + "\"");
        assertThat(hub.visitor().get("/programmes/label").body()).contains("href=\"" + PAGE + "\"");
        assertThat(hub.rows("select act from access.audit where kind = 'story'"))
                .hasSize(3);
    }

    @Test
    void what_is_not_everybodys_to_know_is_neither_offered_nor_linked() {
        assertThat(team.get(TEAM).body()).contains("round:dite").doesNotContain("round:tue");
        assertThat(team.get(TEAM + "?q=dejeuner").body())
                .contains("event:petit-dejeuner")
                .doesNotContain("round:dite");
        assertThat(link("round:tue").location()).contains("refus=");
        assertThat(link("event:nulle-part").location()).contains("refus=");
        assertThat(link("n'importe quoi").location()).contains("refus=");
        link("programme:label");
        assertThat(link("programme:label").location()).contains("refus=");
    }

    @Test
    void a_link_is_taken_back_also_when_its_record_is_gone() {
        link("event:petit-dejeuner");
        link("programme:label");
        hub.execute("update events.events set cancelled_on = '2024-03-01'");
        assertThat(hub.visitor().get(PAGE).body()).contains("Le label").doesNotContain("/evenements/petit-dejeuner");
        assertThat(team.get(TEAM).body()).contains("event:petit-dejeuner", "Ne mène plus nulle part");
        team.submit(TEAM, TEAM, Map.of("fiche", "event:petit-dejeuner", "faire", "retirer"));
        team.submit(TEAM, TEAM, Map.of("fiche", "programme:label", "faire", "retirer"));
        assertThat(hub.visitor().get("/programmes/label").body()).doesNotContain(PAGE);
        assertThat(team.get(TEAM).body()).contains("Ce récit n’est encore lié à aucune fiche");
    }

    @Test
    void a_story_that_is_dated_ahead_is_not_told_on_the_pages_of_its_records() {
        link("programme:label");
        hub.execute("update companies.stories set published_on = '2030-01-01'");
        assertThat(hub.visitor().get("/programmes/label").body()).doesNotContain("La lune et les champs");
    }

    private Answer link(String record) {
        return team.submit(TEAM, TEAM, Map.of("fiche", record));
    }
}
