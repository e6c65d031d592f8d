package org.hortillon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hortillon.access.Role;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

@Tag("axe")
@HubTest
class AccessibilityJourney {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TestFactory
    Stream<DynamicTest> every_kind_of_public_page_passes_axe_on_phone_and_laptop_light_and_dark() {
        var hub = DemoHub.shared();
        var pages = Crawl.kinds(hub.visitor(), "/", "/en/", "/recherche?q=techflow", "/nulle-part");
        return Arrays.stream(Chromium.Look.values())
                .map(look -> dynamicTest(look.name(), () -> inspect(Chromium.open(hub, look), pages.stream())));
    }

    @TestFactory
    Stream<DynamicTest> every_kind_of_team_page_passes_axe_on_phone_and_laptop_light_and_dark() {
        var hub = DemoHub.shared();
        var team = hub.signedIn(Role.TEAM);
        var pages = Crawl.kinds(team, "/equipe").stream()
                .filter(page -> page.startsWith("/equipe"))
                .toList();
        return Arrays.stream(Chromium.Look.values())
                .map(look -> dynamicTest(look.name(), () -> {
                    var window = Chromium.open(hub, look);
                    window.go(hub.signInPath(Role.TEAM));
                    inspect(window, pages.stream());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_hub_without_any_record_passes_too() {
        var hub = TestHub.found();
        var pages = Crawl.kinds(hub.visitor(), "/");
        return Stream.of(Chromium.Look.PHONE_LIGHT, Chromium.Look.LAPTOP_DARK)
                .map(look -> dynamicTest(look.name(), () -> inspect(Chromium.open(hub, look), pages.stream())));
    }

    private static void inspect(Chromium.Window window, Stream<String> paths) {
        try (window) {
            var violations =
                    paths.flatMap(path -> violations(window.go(path), path)).toList();
            assertThat(violations).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }

    static Stream<String> violations(Page page, String path) {
        var wide =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var overflow = wide > 0 ? Stream.of(path + ": scrolls sideways by " + wide + " px") : Stream.<String>empty();
        var found = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> path + ": " + rule.getId() + ": " + node.getHtml()));
        return Stream.concat(overflow, found);
    }
}
