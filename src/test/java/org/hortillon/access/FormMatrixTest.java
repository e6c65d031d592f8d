package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.hortillon.testing.Browser;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every form that stands on a page of the demo, sent to a record that is there by those who may not, and from another hub. */
@HubTest
class FormMatrixTest {

    private static final Pattern ACTION = Pattern.compile("action=\"(/[^\"#?]*)");
    private static final String NOWHERE = "/equipe/nulle-part";
    private final TestHub demo = DemoHub.shared();
    private final List<Route> routes = Route.all(demo.bean(RequestMappingHandlerMapping.class));
    private final Map<Route, String> forms = forms(demo.signedIn(Role.TEAM, Role.ADMINISTRATOR));

    @Test
    void to_those_who_may_not_send_it_the_form_of_a_record_that_is_there_is_not_there() {
        assertThat(forms).hasSizeGreaterThan(5);
        var softly = new SoftAssertions();
        for (var role : new Role[][] {{}, {Role.MEMBER}, {Role.MENTOR}, {Role.PARTNER}, {Role.TEAM}}) {
            var sender = role.length == 0 ? demo.visitor() : demo.signedIn(role);
            var form = Map.of("_csrf", sender.formToken("/contact"));
            var absent = Looks.of(sender.post(NOWHERE, form), NOWHERE);
            forms.forEach((route, path) -> {
                if (!route.opensTo(role)) {
                    softly.assertThat(Looks.of(sender.post(path, form), path))
                            .as(path)
                            .isEqualTo(absent);
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void a_form_sent_to_what_another_hub_keeps_is_answered_as_one_sent_to_nothing(TestHub other) {
        var sender = other.signedIn(Role.values());
        var form = Map.of("_csrf", sender.formToken("/contact"));
        var softly = new SoftAssertions();
        forms.forEach((route, path) -> softly.assertThat(Looks.of(sender.post(path, form), path))
                .as(path)
                .isEqualTo(Looks.of(sender.post(route.somewhere(), form), route.somewhere())));
        softly.assertAll();
    }

    /** For each address with a variable that takes forms, one that stands on a page. */
    private Map<Route, String> forms(Browser reader) {
        var forms = new LinkedHashMap<Route, String>();
        var writes = routes.stream()
                .filter(route -> route.verb() == RequestMethod.POST && route.hasVariables())
                .toList();
        Addresses.found(routes, reader)
                .values()
                .forEach(page -> ACTION.matcher(reader.get(page).body())
                        .results()
                        .map(action -> action.group(1))
                        .filter(action -> routes.stream()
                                .noneMatch(route -> route.pattern().equals(action)))
                        .forEach(action -> writes.stream()
                                .filter(route -> route.matches(action))
                                .findFirst()
                                .ifPresent(route -> forms.putIfAbsent(route, action))));
        return forms;
    }
}
