package org.hortillon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hortillon.journeys.Chromium.Look.LAPTOP_DARK;
import static org.hortillon.journeys.Chromium.Look.LAPTOP_LIGHT;
import static org.hortillon.journeys.Chromium.Look.NARROW;
import static org.hortillon.journeys.Chromium.Look.PHONE_DARK;
import static org.hortillon.journeys.Chromium.Look.PHONE_LIGHT;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.journeys.Chromium.Look;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each kind of page, by axe's rules for WCAG 2.2 AA and good practice; in French in all looks, otherwise in two that differ in everything. */
@Tag("journey")
@HubTest
class AccessibilityJourney {

    private static final List<Look> ALL = List.of(LAPTOP_LIGHT, LAPTOP_DARK, PHONE_DARK, PHONE_LIGHT, NARROW);
    private static final List<Look> TWO = List.of(LAPTOP_LIGHT, PHONE_DARK, NARROW);

    @Test
    void every_kind_of_public_page_passes_axe_on_phone_and_laptop_light_and_dark_and_never_scrolls_sideways() {
        var hub = DemoHub.shared();
        var pages = Crawl.kinds(hub.visitor(), "/", "/en/", "/recherche?q=techflow", "/nulle-part", "/chiffres/rien");
        assertThat(pages).hasSizeGreaterThan(50);
        inspect(hub, "/", pages);
    }

    @Test
    void every_kind_of_team_page_passes_axe_on_phone_and_laptop_light_and_dark_and_never_scrolls_sideways() {
        var hub = DemoHub.shared();
        var pages = Crawl.kinds(hub.signedIn(Role.TEAM), "/equipe").stream()
                .filter(page -> page.startsWith("/equipe") || page.startsWith("/en/equipe"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(15);
        inspect(hub, hub.signInPath(Role.TEAM), pages);
    }

    @Test
    void every_page_of_a_member_s_own_passes_axe_on_phone_and_laptop_light_and_dark_and_never_scrolls_sideways() {
        var hub = DemoHub.shared();
        var first = hub.inHub(() -> {
            var accounts = hub.bean(Accounts.class);
            var account = accounts.open("axe@exemple.fr", "Sarah Dubois", List.of(Role.MEMBER));
            accounts.belongsTo(
                    account, hub.value(UUID.class, "select id from people.people where key = 'sarah-dubois'"));
            return "/connexion/lien?jeton=" + accounts.link(account, Duration.ofHours(1), 1);
        });
        inspect(
                hub,
                first,
                List.of(
                        "/moi",
                        "/moi/apercu?comme=membre",
                        "/moi/adhesion",
                        "/moi/accords",
                        "/moi/adresses",
                        "/moi/inscriptions",
                        "/moi/propositions",
                        "/moi/donnees",
                        "/moi/connexion",
                        "/moi/entreprises",
                        "/moi/invitations",
                        "/membres/sarah-dubois",
                        "/membres?vue=carte"));
    }

    @Test
    void a_hub_without_any_record_passes_too() {
        var hub = TestHub.found();
        inspect(hub, "/", Crawl.kinds(hub.visitor(), "/"));
    }

    @Test
    void a_name_without_a_space_breaks_no_page() {
        var hub = TestHub.found();
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(
                hub,
                "societedexploitationdeshortillonnagesdelasommeetdesesaffluents",
                "numerique",
                "80021",
                "2024-05-02");
        inspect(hub, "/", Crawl.kinds(hub.visitor(), "/entreprises"));
    }

    private static void inspect(TestHub hub, String first, Collection<String> pages) {
        try (var window = Chromium.open(hub, LAPTOP_LIGHT)) {
            window.go(first);
            var inspection = new Inspection(window);
            var plain = pages.stream().filter(AccessibilityJourney::plain).toList();
            var others = pages.stream().filter(page -> !plain(page)).toList();
            assertThat(inspection.faults(plain, ALL)).isEmpty();
            assertThat(inspection.faults(others, TWO)).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }

    /** A French page without a question: the others are drawn by the same templates. */
    private static boolean plain(String page) {
        return !page.startsWith("/en/") && !page.contains("?");
    }
}
