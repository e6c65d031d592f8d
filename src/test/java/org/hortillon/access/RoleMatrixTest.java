package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address by every role, over HTTP, with records that are there, that are not, and that are another hub's. */
@HubTest
class RoleMatrixTest {

    /** The one address that takes a text without a form token, because it keeps nothing. */
    private static final Set<String> STATELESS = Set.of("/api/v1/check", "/accueil/passages");

    /** What these show comes with Hortillon, so every hub has it. */
    private static final String OF_THE_PROGRAM = "/(chiffres|api/v1/figures|equipe/import/exemples)/.*";

    private static final String NOWHERE = "/equipe/nulle-part";
    private final TestHub demo = DemoHub.shared();
    private final List<Route> routes = Route.all(demo.bean(RequestMappingHandlerMapping.class));

    @Test
    void those_who_may_come_in_do_and_to_all_others_the_page_is_not_there() {
        var examples = Addresses.found(routes, demo.signedIn(Role.TEAM));
        assertThat(examples.keySet().stream().filter(Route::hasVariables)).hasSizeGreaterThan(12);
        var softly = new SoftAssertions();
        readers(demo)
                .forEach((role, reader) -> examples.forEach((route, path) -> {
                    if (route.opensTo(role.toArray(Role[]::new))) {
                        comesIn(softly, route, reader.get(path));
                    } else {
                        looksAbsent(softly, reader, path);
                    }
                }));
        softly.assertAll();
    }

    @Test
    void what_another_hub_keeps_looks_as_if_it_were_not_there(TestHub other) {
        var team = other.signedIn(Role.TEAM, Role.ADMINISTRATOR);
        var softly = new SoftAssertions();
        Addresses.found(routes, demo.signedIn(Role.TEAM)).forEach((route, path) -> {
            if (route.hasVariables() && !route.pattern().matches(OF_THE_PROGRAM)) {
                softly.assertThat(Looks.of(team.get(path), path))
                        .as(path)
                        .isEqualTo(Looks.of(team.get(route.somewhere()), route.somewhere()));
            }
        });
        softly.assertAll();
    }

    @Test
    void reading_a_door_that_is_closed_in_any_other_way_tells_nothing_either() {
        var visitor = demo.visitor();
        var softly = new SoftAssertions();
        routes.stream()
                .filter(route -> !route.open())
                .forEach(route -> looksAbsent(softly, visitor, route.somewhere()));
        softly.assertAll();
    }

    @Test
    void a_form_without_its_token_is_refused_and_without_the_role_it_is_not_there(TestHub hub) {
        var writes = routes.stream()
                .filter(route -> route.verb() == RequestMethod.POST)
                .filter(route -> !STATELESS.contains(route.pattern()))
                .toList();
        assertThat(writes).hasSizeGreaterThan(3);
        var softly = new SoftAssertions();
        for (var role : new Role[][] {{}, {Role.MEMBER}, {Role.MENTOR, Role.PARTNER}, {Role.TEAM}}) {
            var sender = role.length == 0 ? hub.visitor() : hub.signedIn(role);
            var form = Map.of("_csrf", sender.formToken("/contact"));
            for (var route : writes) {
                var path = route.somewhere();
                softly.assertThat(sender.post(path, Map.of()).status()).as(path).isEqualTo(403);
                if (!route.opensTo(role)) {
                    softly.assertThat(Looks.of(sender.post(path, form), path))
                            .as(path)
                            .isEqualTo(Looks.of(sender.post(NOWHERE, form), NOWHERE));
                    softly.assertThat(sender.post(path, form).status()).isEqualTo(404);
                }
            }
        }
        softly.assertAll();
    }

    private static Map<List<Role>, Browser> readers(TestHub hub) {
        var readers = new LinkedHashMap<List<Role>, Browser>();
        readers.put(List.of(), hub.visitor());
        for (var role : Role.values()) {
            readers.put(List.of(role), hub.signedIn(role));
        }
        return readers;
    }

    private static void comesIn(SoftAssertions softly, Route route, Answer answer) {
        switch (route.pattern()) {
            case "/error", "/bienvenue" -> softly.assertThat(answer.status()).isEqualTo(404);
            case "/connexion/lien", "/connexion/courriel", "/observatoire.csv", "/equipe/personnes/fusion" ->
                softly.assertThat(answer.status()).as("without its parameter").isEqualTo(400);
            case "/moi/donnees.zip" ->
                softly.assertThat(answer.status())
                        .as("of an account that is somebody's")
                        .isIn(200, 404);
            default -> softly.assertThat(answer.status()).as(route.pattern()).isIn(200, 302);
        }
    }

    private static void looksAbsent(SoftAssertions softly, Browser reader, String path) {
        var nowhere = path.startsWith("/api/") ? "/api/nulle-part" : NOWHERE;
        var absent = Looks.of(reader.get(nowhere), nowhere);
        softly.assertThat(absent.status()).isEqualTo(404);
        softly.assertThat(Looks.of(reader.get(path), path)).as(path).isEqualTo(absent);
    }
}
