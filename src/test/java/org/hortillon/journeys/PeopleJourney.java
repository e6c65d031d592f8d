package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person's own say over what is known of them, and the team's over who is who. */
@Tag("journey")
@HubTest
class PeopleJourney {

    private static final String SARAH = "/membres/sarah-dubois";
    private static final String HEADLINE = "Fondatrice de TechFlow";

    @Test
    void a_member_hides_a_field_takes_everything_away_and_disappears() throws IOException {
        var hub = DemoHub.fresh();
        try (var member = Chromium.open(hub, Chromium.Look.PHONE_LIGHT);
                var visitor = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            assertThat(visitor.go(SARAH).locator("main")).containsText(HEADLINE);
            member.go(link(hub));
            hide(member.go("/moi"));
            assertThat(visitor.go(SARAH).locator("main")).not().containsText(HEADLINE);
            take(member.go("/moi/donnees"));
            erase(member.page(), "Sarah Dubois");
            assertThat(visitor.go(SARAH).locator("main")).containsText("404");
            assertThat(member.faults()).isEmpty();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void the_team_merges_two_records_of_one_person_and_undoes_it() {
        var hub = DemoHub.fresh();
        try (var team = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            team.go(hub.signInPath(Role.TEAM));
            var page = team.go("/equipe/personnes/doublons");
            page.locator("a[href*='philippe-lefebvre']").first().click();
            assertThat(page.locator("main")).containsText("412");
            page.locator("#reason").fill("Même téléphone");
            page.locator("form[action$='/fusion'] button").click();
            assertThat(page.locator("main")).containsText("En vigueur");
            assertThat(page.locator("main")).containsText("Même téléphone");
            page.locator("form[action$='/annuler'] button").click();
            assertThat(page.locator("main")).containsText("Annulée");
            assertThat(team.go("/equipe/personnes/doublons").locator("main")).containsText("Lefèbvre");
            assertThat(team.faults()).isEmpty();
        }
    }

    private static String link(TestHub hub) {
        return hub.inHub(() -> {
            var accounts = hub.bean(Accounts.class);
            var account = accounts.open("sarah@exemple.fr", "Sarah Dubois", List.of(Role.MEMBER));
            accounts.belongsTo(
                    account, hub.value(UUID.class, "select id from people.people where key = 'sarah-dubois'"));
            return "/connexion/lien?jeton=" + accounts.link(account, Duration.ofHours(1), 1);
        });
    }

    private static void hide(Page page) {
        page.locator("#voir_headline").selectOption("team");
        press(page, "Enregistrer");
    }

    static void take(Page page) throws IOException {
        var download = page.waitForDownload(
                () -> page.locator("a[href$='donnees.zip']").click());
        try (var zip = new ZipFile(download.path().toFile())) {
            assertThat(zip.getEntry("index.html")).isNotNull();
            assertThat(zip.getEntry("membership.memberships.csv")).isNotNull();
        }
    }

    static void erase(Page page, String name) {
        page.locator("#nom").fill("Sarah");
        press(page, "M’effacer");
        assertThat(page.locator("#nom-problem")).isVisible();
        page.locator("#nom").fill(name);
        press(page, "M’effacer");
        assertThat(page.locator("h1")).containsText("C’est effacé");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
