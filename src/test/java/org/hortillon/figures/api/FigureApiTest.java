package org.hortillon.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HubTest
class FigureApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void records(TestHub hub) {
        FiguresFixture.fill(hub);
    }

    private static JsonNode json(Answer answer) {
        return JSON.readTree(answer.body());
    }

    private static JsonNode get(TestHub hub, String path) {
        var answer = hub.visitor().get("/api/v1/figures" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    @Test
    void the_list_names_every_figure_with_what_it_counts(TestHub hub) {
        var list = get(hub, "").get("figures");
        assertThat(list.size()).isGreaterThan(20);
        assertThat(list.findValuesAsString("name")).contains("companies.created", "events.participants");
        assertThat(list.get(0).get("sentence").asString()).isNotBlank();
    }

    @Test
    void a_value_comes_with_its_unit_period_rows_instant_and_version(TestHub hub) {
        var value = get(hub, "/companies.created?year=2024");
        assertThat(value.get("value").asInt()).isEqualTo(3);
        assertThat(value.get("rows").asInt()).isEqualTo(3);
        assertThat(value.get("label").asString()).isEqualTo("Entreprises créées");
        assertThat(value.get("unit").asString()).isEqualTo("companies");
        assertThat(value.get("period").toString())
                .isEqualTo("{\"code\":\"2024\",\"label\":\"2024\",\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}");
        assertThat(value.get("suppressed").asBoolean()).isFalse();
        assertThat(value.get("asOf").asString()).isEqualTo("2024-12-15T09:00:00Z");
        assertThat(value.get("definitionVersion").asInt()).isEqualTo(1);
        assertThat(value.get("groups").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    companies.created?year=2023                              | 1
                    companies.created?year=2022                              | 1
                    companies.created?quarter=2024-Q4                        | 1
                    companies.created?month=2024-08                          | 1
                    companies.created?from=2024-05-02&to=2024-08-31          | 2
                    companies.created?period=2024-05-02..2024-08-30          | 1
                    companies.created?period=2024&territory=80021            | 2
                    companies.created?period=2024&sector=numerique           | 2
                    companies.created?period=2024&sector=numerique&as=share  | 66.7
                    companies.created?period=2024&as=growth                  | 200
                    companies.impact?period=2024&indicator=tonnes            | 20
                    funding.rounds?period=2024                               | 1
                    funding.rounds.all?period=2024                           | 2
                    funding.raised?period=2024&company=agrilune              | 200000
                    talent.hires?period=2024                                 | 18
                    """)
    void periods_dimensions_territory_share_and_growth_are_understood(String question, String value, TestHub hub) {
        assertThat(get(hub, "/" + question).get("value").decimalValue()).isEqualByComparingTo(value);
    }

    @Test
    void groups_say_their_part_largest_first(TestHub hub) {
        var groups = get(hub, "/companies.created?year=2024&by=sector").get("groups");
        assertThat(groups.findValuesAsString("key")).containsExactly("numerique", "sante");
        assertThat(groups.findValuesAsString("label")).containsExactly("Numérique", "Santé");
        assertThat(groups.get(0).get("value").asInt()).isEqualTo(2);
    }

    @Test
    void what_happens_after_today_does_not_count_yet(TestHub hub) {
        assertThat(get(hub, "/companies.created?month=2024-12").get("value").asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "companies.unknown, 404, companies.created",
        "companies.created?colour=red, 400, sector",
        "companies.created?by=colour, 400, commune",
        "companies.created?sector=colour, 400, numerique",
        "companies.created?year=20x4, 400, 2024-Q3",
        "companies.created?as=joke, 400, growth",
        "companies.created?year=2024&year=2023, 400, year",
        "companies.created?year=2024&month=2024-03, 400, period",
        "companies.created/rows?limit=many, 400, 1..1000",
        "funding.rounds?instrument=gift, 400, equity",
        "companies.created?lang=de, 400, fr",
        "companies.created?from=2024-01-01, 400, 2024-Q3",
        "companies.created?to=2024, 400, 2024-Q3",
        "companies.created?quarter=2024, 400, 2024-Q3",
    })
    void what_is_not_understood_is_refused_with_what_exists(String question, int status, String exists, TestHub hub) {
        var answer = hub.visitor().get("/api/v1/figures/" + question);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).get("detail").asString()).isNotBlank();
        assertThat(answer.body()).contains(exists);
    }

    @Test
    void rows_of_mixed_units_have_no_value_but_a_reason_and_parts(TestHub hub) {
        var value = get(hub, "/companies.impact?year=2024");
        assertThat(value.get("value").isNull()).isTrue();
        assertThat(value.get("absence").asString()).isEqualTo("not_alike");
        assertThat(value.get("reason").asString()).contains("unité");
        assertThat(value.get("groups").findValuesAsString("key")).containsExactlyInAnyOrder("tonnes", "fermes");
    }

    @Test
    void fewer_than_five_people_and_what_would_give_them_away_are_hidden_from_the_public_only(TestHub hub) {
        var groups = get(hub, "/talent.hires?year=2024&by=company").get("groups");
        assertThat(groups.findValuesAsString("absence")).containsExactlyInAnyOrder("suppressed", "suppressed", "");
        assertThat(groups.findValuesAsString("key")).hasSize(3);
        assertThat(get(hub, "/talent.hires?year=2024&company=agrilune")
                        .get("rows")
                        .isNull())
                .isTrue();
        assertThat(get(hub, "/talent.hires?year=2024&company=agrilune")
                        .get("suppressed")
                        .asBoolean())
                .isTrue();
        var team = json(hub.signedIn(Role.TEAM).get("/api/v1/figures/talent.hires?year=2024&company=agrilune"));
        assertThat(team.get("value").asInt()).isEqualTo(3);
    }

    @Test
    void rows_come_newest_first_in_slices(TestHub hub) {
        var rows = get(hub, "/companies.created/rows?year=2024&limit=2&offset=1");
        assertThat(rows.get("total").asInt()).isEqualTo(3);
        assertThat(rows.get("rows").findValuesAsString("title")).containsExactly("Soinclair", "Agrilune");
        assertThat(rows.get("rows").get(0).get("page").asString()).isEqualTo("/entreprises/soinclair");
        assertThat(rows.get("rows").get(0).get("dimensions").get("sector").asString())
                .isEqualTo("sante");
    }

    @Test
    void rows_about_people_are_for_the_team(TestHub hub) {
        var rows = get(hub, "/talent.hires/rows?year=2024");
        assertThat(rows.get("withheld").asBoolean()).isTrue();
        assertThat(rows.get("rows").isEmpty()).isTrue();
        var team = json(hub.signedIn(Role.TEAM).get("/api/v1/figures/talent.hires/rows?year=2024"));
        assertThat(team.get("rows").size()).isEqualTo(18);
    }

    @Test
    void tables_can_be_downloaded(TestHub hub) {
        var rows = hub.visitor().get("/api/v1/figures/companies.created/rows?year=2024&format=csv");
        assertThat(rows.header("Content-Type")).startsWith("text/csv");
        assertThat(rows.body().lines()).hasSize(4).anyMatch(line -> line.contains("Agrilune;Numérique;Dury"));
        var groups = hub.visitor().get("/api/v1/figures/companies.created?year=2024&by=sector&format=csv");
        assertThat(groups.body()).contains("numerique;Numérique;2;companies;2");
    }

    @Test
    void an_english_reader_is_answered_in_english(TestHub hub) {
        var answer = json(hub.visitor().get("/en/api/v1/figures/companies.created?year=2024&by=sector"));
        assertThat(answer.get("label").asString()).isEqualTo("Companies created");
        assertThat(get(hub, "/companies.created?quarter=2024-Q2&lang=en")
                        .get("period")
                        .get("label")
                        .asString())
                .isEqualTo("2nd quarter of 2024");
        assertThat(answer.get("groups").get(0).get("label").asString()).isEqualTo("Digital");
    }
}
