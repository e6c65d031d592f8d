package org.hortillon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hortillon.access.Role;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class FrameTest {

    private static final int FIRST_VIEW_BYTES = 60_000;
    private static final Pattern ASSET =
            Pattern.compile("(?:href|src|data-htmx)=\"(/(?:css|js|fonts|img|webjars|favicon|icons)[^\"#]*)");

    @Test
    void every_file_that_the_page_names_is_there(TestHub hub) {
        var visitor = hub.visitor();

        assertThat(assets(visitor.get("/").body()))
                .isNotEmpty()
                .allSatisfy(asset ->
                        assertThat(visitor.get(asset).status()).as(asset).isEqualTo(200));
    }

    @Test
    void a_first_visit_weighs_less_than_sixty_kilobytes(TestHub hub) {
        var visitor = hub.visitor();
        var home = visitor.get("/", "Accept-Encoding", "gzip");
        var files = assets(visitor.get("/").body()).stream()
                .filter(asset -> !asset.contains("htmx"))
                .mapToInt(asset -> visitor.get(asset, "Accept-Encoding", "gzip").bytes().length)
                .sum();

        assertThat(home.bytes().length + files).isLessThan(FIRST_VIEW_BYTES);
    }

    @Test
    void nothing_is_inline_and_nothing_comes_from_elsewhere(TestHub hub) {
        for (var path : List.of("/", "/recherche", "/en/nowhere")) {
            var body = hub.visitor().get(path).body();

            assertThat(body).doesNotContain(" style=").doesNotContain("<style").doesNotContain("onclick");
            assertThat(body).doesNotContainPattern("<script(?![^>]* src=\"/)");
            assertThat(body).doesNotContainPattern("(src|stylesheet\" href)=\"https?:");
        }
    }

    @Test
    void the_same_page_is_one_link_away_in_the_other_language(TestHub hub) {
        var french = hub.visitor().get("/recherche?q=eau").body();
        var english = hub.visitor().get("/en/recherche?q=eau").body();

        assertThat(french).contains("<html lang=\"fr\">").contains("href=\"/en/recherche?q=eau\"");
        assertThat(english).contains("<html lang=\"en\">").contains("href=\"/recherche?q=eau\"");
    }

    @Test
    void an_error_speaks_the_language_of_the_address_that_failed(TestHub hub) {
        var english = hub.visitor().get("/en/nulle-part?mot=secret");
        assertThat(english.status()).isEqualTo(404);
        assertThat(english.header("Content-Language")).isEqualTo("en-GB");
        assertThat(english.body()).contains("lang=\"en\"").doesNotContain("secret");
        assertThat(hub.visitor().get("/nulle-part").header("Content-Language")).isEqualTo("fr-FR");
    }

    @Test
    void absent_and_forbidden_look_the_same(TestHub hub) {
        var absent = hub.visitor().get("/nulle-part");
        var forbidden = hub.visitor().get("/equipe");

        assertThat(forbidden.status()).isEqualTo(absent.status()).isEqualTo(404);
        assertThat(forbidden.body().replace("/equipe", "/nulle-part")).isEqualTo(absent.body());
    }

    @Test
    void the_team_finds_its_own_menu(TestHub hub) {
        assertThat(hub.signedIn(Role.TEAM).get("/equipe").body()).contains("class=\"team-nav\"");
        assertThat(hub.visitor().get("/").body()).doesNotContain("/equipe");
    }

    private static Set<String> assets(String body) {
        var found = new LinkedHashSet<String>();
        ASSET.matcher(body).results().map(match -> match.group(1)).forEach(found::add);
        return found;
    }
}
