package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The journal says who took away which file about people, and when. */
@HubTest
class ExportsTest {

    private static final List<String> FILES = List.of(
            "/equipe/membres.csv",
            "/equipe/cotisations.csv",
            "/membres.csv",
            "/membres.ods",
            "/membres/sarah-dubois.vcf",
            "/equipe/evenements/voeux-2025.csv");

    private final TestHub hub = DemoHub.shared();

    private long noted() {
        return hub.count("access.audit where act = 'access.exported'");
    }

    @Test
    void every_file_about_people_that_somebody_takes_is_noted_with_its_address() {
        var team = hub.signedIn(Role.TEAM);
        var account = hub.value(
                java.util.UUID.class, "select id from access.accounts order by created_at desc, id desc limit 1");
        for (var file : FILES) {
            var before = noted();
            assertThat(team.get(file).status()).as(file).isEqualTo(200);
            assertThat(noted()).as(file).isEqualTo(before + 1);
            assertThat(
                            hub.rows(
                                    "select title, account_id from access.audit where act = 'access.exported' order by id desc limit 1"))
                    .as(file)
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line).containsEntry("title", file).containsEntry("account_id", account));
        }
        assertThat(team.get("/equipe/journal?acte=access.exported").body())
                .contains("Données exportées", "/equipe/membres.csv");
    }

    @Test
    void what_is_refused_or_public_is_not() {
        var before = noted();
        assertThat(hub.signedIn(Role.MEMBER).get("/equipe/membres.csv").status())
                .isEqualTo(404);
        assertThat(hub.visitor().get("/membres.csv").status()).isEqualTo(200);
        assertThat(noted()).isEqualTo(before);
    }

    /** Another file that the team takes away is either about nobody, and stands here, or says that it is about people. */
    @Test
    void no_file_is_handed_out_to_the_team_that_does_not_say_whether_it_is_about_people() {
        var aboutNobody = List.of("/equipe/import/exemples/{name}.csv", "/equipe/journal.csv");
        var files = Route.all(hub.bean(RequestMappingHandlerMapping.class)).stream()
                .filter(route -> route.pattern().matches("/(equipe|membres).*\\.(csv|ods|vcf|xlsx)"))
                .filter(route -> !route.handler().hasMethodAnnotation(AboutPeople.class))
                .map(Route::pattern);
        assertThat(files).containsExactlyInAnyOrderElementsOf(aboutNobody);
    }
}
