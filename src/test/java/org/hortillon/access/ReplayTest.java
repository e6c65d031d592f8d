package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.testing.Browser;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every form that stands on a page of the demo, sent as the team, a member and a visitor send it, and then again: of the whole
 * catalog no table changes the second time, and with something else in it the same form is refused.
 */
@HubTest
class ReplayTest {

    private static final int OK = 200;
    private static final int LETTERS = 3;

    private static final int SETS = Rounds.of(1, 10);

    private final TestHub hub = DemoHub.fresh();
    private final List<Route> routes = Route.all(hub.bean(RequestMappingHandlerMapping.class));
    private final ReplayScenes scenes = new ReplayScenes(hub);
    private final UUID sarah = hub.value(UUID.class, "select id from people.people where key = 'sarah-dubois'");
    private final FormCrawl crawl = new FormCrawl(hub, routes);

    @Test
    void a_form_that_is_sent_again_changes_nothing_and_with_something_else_in_it_it_is_refused() {
        var seed = System.nanoTime();
        var replays = new Replays(hub, new Random(seed), SETS);
        send(replays, scenes.visitor(), hub::visitor, "");
        send(replays, List.of(), () -> hub.signedInAs(sarah, Role.MEMBER), "Sarah Dubois");
        send(replays, scenes.team(), () -> hub.signedIn(Role.TEAM, Role.ADMINISTRATOR), "Prénom Inconnu1");
        assertThat(replays.faults()).as("seed %d", seed).isEmpty();
        Rounds.held(
                "a retry changes nothing",
                replays.sent(),
                replays.forms() + " forms of " + replays.addresses().size() + " of " + keyed().size() + " addresses");
        var never = keyed();
        never.removeAll(replays.addresses());
        assertThat(never)
                .as("addresses that take forms of which none was sent; what was answered: %s", replays.refused())
                .isSubsetOf(NotReplayed.BECAUSE.keySet());
    }

    /** All forms that this reader comes to, those that take something away last, and those to which these lead. */
    private void send(Replays replays, List<String> pages, Supplier<Browser> reader, String erased) {
        var answers = new HashMap<>(ReplayScenes.ANSWERS);
        answers.put("effacement nom", erased);
        var browser = reader.get();
        var queue = new FormQueue();
        queue.add(crawl.forms(browser, pages));
        for (var next = queue.next(); next.isPresent(); next = queue.next()) {
            var form = next.get().form();
            if (replays.isDone(next.get().act())) {
                continue;
            }
            if (browser.get(form.page()).status() != OK) {
                browser = reader.get();
            }
            var led = replays.send(next.get().act(), form, browser, answers);
            for (var page : pages(form, led)) {
                queue.follow(crawl.on(page, browser.get(page).body()));
            }
        }
    }

    /** Where its answer leads, where it stands, what is above where it was sent, and where new letters lead. */
    private List<String> pages(ShownForm form, String led) {
        var above = form.action().replaceFirst("/[^/]*$", "");
        return Stream.concat(
                        Stream.of(led.replaceFirst("^https?://[^/]+", ""), form.page(), above),
                        crawl.mailed(LETTERS).stream())
                .filter(page -> page.startsWith("/"))
                .distinct()
                .toList();
    }

    /** The addresses that take forms only with a key. */
    private Set<String> keyed() {
        return routes.stream()
                .filter(route -> route.verb() == RequestMethod.POST && crawl.isKeyed(route))
                .map(Route::pattern)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void what_is_not_sent_takes_a_key_as_all_others_do() {
        assertThat(keyed())
                .containsAll(NotReplayed.BECAUSE.keySet())
                .hasSizeGreaterThan(3 * NotReplayed.BECAUSE.size());
    }

    /** Forms that need no key, each with its reason; whoever adds one thinks twice. */
    @Test
    void the_forms_that_may_be_sent_as_often_as_anybody_likes_are_these() {
        var unkeyed = Route.all(hub.bean(RequestMappingHandlerMapping.class)).stream()
                .filter(route -> route.verb() == RequestMethod.POST && !crawl.isKeyed(route))
                .collect(Collectors.toMap(Route::pattern, route -> FormCrawl.reason(route)));
        assertThat(unkeyed)
                .containsOnlyKeys(
                        "/accueil/passages",
                        "/api/v1/check",
                        "/connexion/cle/demande",
                        "/equipe/articles/studio/lecture",
                        "/equipe/articles/studio/lien",
                        "/equipe/articles/{slug}/brouillon",
                        "/equipe/evenements/series/nouvelle/corriger",
                        "/moi/connexion/cles/demande",
                        "/verifier");
        assertThat(unkeyed.values()).allMatch(reason -> reason.length() > 10);
    }
}
