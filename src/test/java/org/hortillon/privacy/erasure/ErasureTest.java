package org.hortillon.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing says any more who was erased, and no figure moves. */
@HubTest
class ErasureTest {

    private static final String MINE = "/moi/donnees";
    private static final Viewer TEAM = new Viewer(null, null, "", Set.of(Role.TEAM));

    private static TestHub demo() {
        var hub = DemoHub.fresh();
        hub.clockAt(Canary.now());
        return hub;
    }

    /** The value of every figure in each of the last years. */
    private static Map<String, String> figures(TestHub hub) {
        var values = new TreeMap<String, String>();
        hub.inHub(() -> {
            var figures = hub.bean(Figures.class);
            for (var figure : figures.all()) {
                for (var year : List.of("2022", "2023", "2024")) {
                    var answer =
                            figures.evaluate(FigureQuery.parse(figure.name()).during(year), TEAM);
                    values.put(
                            figure.name() + " " + year,
                            answer instanceof FigureValue value ? value.value() + " " + value.rows() : "refused");
                }
            }
        });
        return values;
    }

    @Test
    void of_whoever_erases_themselves_no_word_is_left_anywhere_and_every_figure_stays_what_it_was() {
        var hub = demo();
        var canary = Canary.in(hub, "sarah-dubois");
        var browser = canary.browser();
        assertThat(Canary.heard(hub)).hasSizeGreaterThan(20);
        var before = figures(hub);
        assertThat(before).hasSizeGreaterThan(50);
        assertThat(hub.visitor().get("/reussites/techflow").body()).contains("Canarixyz");

        try (var logs = new Logs()) {
            assertThat(browser.submit(MINE, MINE + "/effacement", Map.of("nom", "canarixyz"))
                            .status())
                    .isEqualTo(422);
            assertThat(browser.submit(MINE, MINE + "/effacement", Map.of("nom", "canarixyz  introuvable"))
                            .location())
                    .endsWith("/effacement");
            assertThat(logs.saying(Canary.WORD)).isEmpty();
            LoggerFactory.getLogger(ErasureTest.class).info("A control: {}", Canary.NAME);
            assertThat(logs.saying(Canary.WORD)).hasSize(1);
        }

        assertThat(Canary.heard(hub)).isEmpty();
        assertThat(figures(hub)).isEqualTo(before);
        assertThat(browser.get(MINE).status()).isEqualTo(404);
        assertThat(hub.visitor().get("/reussites/techflow").body()).doesNotContain("Canarixyz");
        assertThat(hub.visitor().get("/membres/canarixyz").status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.TEAM).get("/equipe/personnes").body()).doesNotContain("Canarixyz");
        assertThat(hub.value(
                        Boolean.class, "select erased_at is not null from people.people where id = ?", canary.person()))
                .isTrue();
        assertThat(hub.value(String.class, "select asked_by from privacy.erasures"))
                .isEqualTo("self");
    }

    @Test
    void the_name_confirms_it_and_what_was_typed_is_kept_when_it_is_another(TestHub hub) {
        ProfileFixture.person(hub, "Ada", "Lefort");
        var team = hub.signedIn(Role.TEAM);
        var page = "/equipe/personnes/ada-lefort/donnees";
        var refused = team.submit(page, page + "/effacement", Map.of("nom", "Ada"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"nom-problem\"", "value=\"Ada\"");
        assertThat(team.submit(page, page + "/effacement", Map.of("nom", "ada léfort"))
                        .status())
                .isEqualTo(302);
        assertThat(team.get(page).status()).isEqualTo(404);
        assertThat(hub.value(String.class, "select act from access.audit order by id desc limit 1"))
                .isEqualTo("privacy.erased");
    }

    @Test
    void the_last_who_administers_the_hub_stays(TestHub hub) {
        var person = ProfileFixture.person(hub, "Ada", "Lefort");
        hub.signedIn(Role.ADMINISTRATOR);
        hub.execute("update access.accounts set person_id = ?", person);
        var again = hub.inHub(() -> hub.bean(Erasures.class).erase(person, "Ada Lefort", AskedBy.TEAM));
        assertThat(again).isEqualTo(new Outcome.Refused(Outcome.Why.LAST_ADMINISTRATOR));
        hub.signedIn(Role.ADMINISTRATOR);
        assertThat(hub.inHub(() -> hub.bean(Erasures.class).erase(person, "Ada Lefort", AskedBy.TEAM)))
                .isEqualTo(new Outcome.Erased());
    }

    @Test
    void a_record_that_was_merged_into_another_goes_with_it(TestHub hub) {
        var kept = ProfileFixture.person(hub, "Ada", "Lefort");
        var gone = ProfileFixture.person(hub, "Adeline", "Lefort");
        hub.execute("update people.people set merged_into = ? where id = ?", kept, gone);
        hub.inHub(() -> hub.bean(Erasures.class).erase(kept, "Ada Lefort", AskedBy.TEAM));
        assertThat(hub.count("people.people where given_name = '—' and email is null"))
                .isEqualTo(2);
        assertThat(hub.count("people.addresses")).isZero();
    }

    @Test
    void who_was_erased_is_erased_again_when_an_older_backup_stands(TestHub hub) {
        var person = ProfileFixture.person(hub, "Ada", "Lefort");
        hub.inHub(() -> hub.bean(Erasures.class).erase(person, "Ada Lefort", AskedBy.TEAM));
        // The backup: the person as before, and no list of erasures.
        hub.execute("delete from privacy.erasures");
        hub.execute(
                "update people.people set given_name = 'Ada', family_name = 'Lefort', erased_at = null where id = ?",
                person);
        hub.inHub(() -> hub.bean(ErasuresAgain.class).again());
        assertThat(hub.value(String.class, "select given_name from people.people where id = ?", person))
                .isEqualTo("—");
        assertThat(hub.value(String.class, "select asked_by from privacy.erasures"))
                .isEqualTo("restored");
    }

    @Test
    void a_person_of_another_hub_is_not_there(TestHub hub) {
        var other = TestHub.found();
        var person = ProfileFixture.person(other, "Ada", "Lefort");
        assertThat(hub.inHub(() -> hub.bean(Erasures.class).erase(person, "Ada Lefort", AskedBy.TEAM)))
                .isEqualTo(new Outcome.Refused(Outcome.Why.ABSENT));
        assertThat(hub.signedIn(Role.TEAM)
                        .get("/equipe/personnes/ada-lefort/donnees")
                        .status())
                .isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER)
                        .get("/equipe/personnes/ada-lefort/donnees")
                        .status())
                .isEqualTo(404);
        assertThat(hub.inHub(() -> hub.bean(Erasures.class).count())).isZero();
    }
}
