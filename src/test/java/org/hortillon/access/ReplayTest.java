package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.hortillon.access.FilledForm.Care;
import org.hortillon.testing.Answer;
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

    private static final int TIMES = Rounds.of(2, 80);
    private static final int PASSES = Rounds.of(1, 3);
    private static final int ERROR = 400;
    private static final int POLLS = 20_000;

    private final TestHub hub = DemoHub.fresh();
    private final FormCrawl crawl = new FormCrawl(hub, Route.all(hub.bean(RequestMappingHandlerMapping.class)));
    private final SoftAssertions softly = new SoftAssertions();
    private final Map<String, Set<String>> done = new TreeMap<>();
    private final Set<String> taken = new TreeSet<>();
    private int replays;

    @Test
    void a_form_that_is_sent_again_changes_nothing_and_with_something_else_in_it_it_is_refused() {
        for (var pass = 0; pass < PASSES; pass++) {
            readers()
                    .forEach((name, reader) -> crawl.forms(reader.get()).forEach((act, form) -> {
                        if (!done.containsKey(act)) {
                            send(act, form, reader.get());
                        }
                    }));
        }
        softly.assertAll();
        var addresses =
                done.keySet().stream().map(act -> act.replaceFirst(" .*", "")).collect(Collectors.toSet());
        assertThat(addresses).hasSizeGreaterThan(40);
        Rounds.held(
                "a retry changes nothing",
                replays,
                done.size() + " forms of " + addresses.size() + " addresses that changed something the first time, "
                        + (taken.size() - done.size()) + " that did not");
    }

    private Map<String, Supplier<Browser>> readers() {
        var person = hub.value(UUID.class, "select id from people.people where key = 'sarah-dubois'");
        var readers = new LinkedHashMap<String, Supplier<Browser>>();
        readers.put("team", () -> hub.signedIn(Role.TEAM, Role.ADMINISTRATOR));
        readers.put("member", () -> hub.signedInAs(person, Role.MEMBER));
        readers.put("visitor", hub::visitor);
        return readers;
    }

    /** As its page shows it; when that changes nothing or is refused, with everything filled in. */
    private void send(String act, ShownForm form, Browser sender) {
        for (var care : Care.values()) {
            var shown = ShownForm.on(form.page(), sender.get(form.page()).body()).stream()
                    .filter(again ->
                            again.action().equals(form.action()) && again.act().equals(form.act()))
                    .findFirst();
            if (shown.isPresent() && !done.containsKey(act)) {
                send(act, FilledForm.of(shown.get(), care), sender, crawl.isKeyed(form));
            }
        }
    }

    private void send(String act, FilledForm form, Browser sender, boolean keyed) {
        var before = WholeStore.of(hub);
        if (send(sender, form).status() >= ERROR) {
            return;
        }
        awaitImport();
        var after = WholeStore.of(hub);
        taken.add(act);
        for (var time = 0; time < TIMES; time++) {
            var again = send(sender, form).status();
            softly.assertThat(keyed ? again : 303).as(act).isEqualTo(303);
            replays++;
        }
        var other = send(sender, form.with("autre", "mot")).status();
        softly.assertThat(keyed ? other : 409).as(act + ", changed").isEqualTo(409);
        softly.assertThat(WholeStore.of(hub).changedSince(after)).as(act).isEmpty();
        var changed = after.changedSince(before);
        changed.remove("access.audit");
        if (!changed.isEmpty()) {
            done.put(act, changed);
        }
    }

    /** An import goes on after its form was answered: what it writes is still of the first time. */
    private void awaitImport() {
        for (var poll = 0; poll < POLLS && hub.count("imports.reports where finished_at is null") > 0; poll++) {
            Thread.onSpinWait();
        }
    }

    private static Answer send(Browser sender, FilledForm form) {
        return form.parts()
                ? sender.postParts(form.path(), form.fields(), form.files())
                : sender.send(form.path(), form.urlEncoded(), "Content-Type", "application/x-www-form-urlencoded");
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
