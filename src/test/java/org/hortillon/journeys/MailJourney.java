package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.access.SignInRequests;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coming in by a link from a mail, which the team of a demonstration reads among the mails that are kept. */
@Tag("journey")
@HubTest
class MailJourney {

    private final TestHub hub;

    MailJourney(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void a_member_asks_for_a_link_the_team_reads_it_and_its_button_lets_the_member_in_without_javascript() {
        hub.execute("update hubs.hubs set fictional = true");
        hub.inHub(() -> hub.bean(Accounts.class).open("ana@exemple.fr", "Ana Diaz", List.of(Role.MEMBER)));
        try (var member = Chromium.withoutJavaScript(hub, Chromium.Look.PHONE_LIGHT);
                var team = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            var page = member.go("/connexion");
            page.getByLabel("Adresse électronique").fill("ana@exemple.fr");
            press(page, "Recevoir un lien");
            assertThat(page.locator("h1")).hasText("Regardez vos courriels");
            hub.inHub(() -> hub.bean(SignInRequests.class).answer());

            page.navigate(hub.address(link(team)));
            assertThat(page.locator("header .sign-in")).isVisible();
            press(page, "Me connecter");
            assertThat(page.locator("header")).containsText("Ana Diaz");
            assertThat(member.faults()).isEmpty();
        }
    }

    private String link(Chromium.Window team) {
        var page = team.go(hub.signInPath(Role.TEAM));
        page.navigate(hub.address("/equipe/courriers"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Votre lien de connexion")))
                .click();
        assertThat(page.locator("main")).containsText("ana@exemple.fr");
        var address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Me connecter"))
                .getAttribute("href");
        assertThat(team.faults()).isEmpty();
        return address.replaceFirst("^https://[^/]+", "");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
