package org.hortillon.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hortillon.access.FilledForm.Care;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.TestHub;

/** Sends forms, and then the same again some times; what is not as it should be is a fault. */
final class Replays {

    private static final int ERROR = 400;
    private static final int LED = 303;
    private static final int REFUSED = 409;
    private static final int POLLS = 20_000;
    /** A form of a session that it ended itself. */
    private static final int ENDED = 403;

    private static final int MOST = 20;
    private static final String SESSION = "hortillon";
    private static final String GONE = "its page shows it no longer";

    private static final Pattern PROBLEM = Pattern.compile("id=\"([^\"]*)-problem\"");

    private final TestHub hub;
    private final String query;
    private final Random random;
    private final int sets;
    private final Map<String, Set<String>> done = new TreeMap<>();
    private final Map<String, String> refused = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int sent;

    /** Each form again so many {@code sets} of 1 to 20 times. */
    Replays(TestHub hub, Random random, int sets) {
        this.hub = hub;
        this.random = random;
        this.sets = sets;
        this.query = WholeStore.query(hub);
    }

    boolean isDone(String act) {
        return done.containsKey(act);
    }

    /** As its page shows it; when that changes nothing or is refused, with everything filled in. Where its answer leads. */
    String send(String act, ShownForm form, Browser sender, Map<String, String> answers) {
        var answered = GONE;
        for (var care : Care.values()) {
            var shown = ShownForm.on(form.page(), sender.get(form.page()).body()).stream()
                    .filter(again ->
                            again.action().equals(form.action()) && again.act().equals(form.act()))
                    .findFirst();
            if (shown.isPresent() && !isDone(act)) {
                answered = send(act, FilledForm.of(shown.get(), care).answering(answers), sender);
            }
        }
        refused.merge(act, answered, (before, now) -> now.equals(GONE) ? before : now);
        return answered;
    }

    private String send(String act, FilledForm form, Browser sender) {
        var before = WholeStore.of(hub, query);
        var session = sender.cookie(SESSION);
        var first = answer(sender, form);
        if (first.status() >= ERROR) {
            return first.status() + " " + problems(first);
        }
        awaitImport();
        var after = WholeStore.of(hub, query);
        var changed = after.changedSince(before);
        changed.remove("access.audit");
        if (changed.isEmpty()) {
            return "it changed nothing";
        }
        var stays = sender.cookie(SESSION).equals(session);
        var times = 0;
        for (var set = 0; set < sets; set++) {
            times += 1 + random.nextInt(MOST);
        }
        for (var time = 0; time < times; time++) {
            expect(act + ", again", stays ? LED : ENDED, answer(sender, form).status());
        }
        expect(
                act + ", changed",
                stays ? REFUSED : ENDED,
                answer(sender, form.with("autre", "mot")).status());
        WholeStore.of(hub, query).changedSince(after).forEach(table -> faults.add(act + " wrote again into " + table));
        done.put(act, changed);
        sent += times;
        return first.header("Location");
    }

    private static String problems(Answer answer) {
        return PROBLEM.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList()
                .toString();
    }

    private void expect(String what, int status, int answered) {
        if (answered != status) {
            faults.add(what + " answered " + answered);
        }
    }

    /** An import goes on after its form was answered: what it writes is still of the first time. */
    private void awaitImport() {
        for (var poll = 0; poll < POLLS && hub.count("imports.reports where finished_at is null") > 0; poll++) {
            Thread.onSpinWait();
        }
    }

    private static Answer answer(Browser sender, FilledForm form) {
        return form.parts()
                ? sender.postParts(form.path(), form.fields(), form.files())
                : sender.send(form.path(), form.urlEncoded(), "Content-Type", "application/x-www-form-urlencoded");
    }

    List<String> faults() {
        return faults;
    }

    int forms() {
        return done.size();
    }

    int sent() {
        return sent;
    }

    /** The addresses at which something changed the first time. */
    Set<String> addresses() {
        return done.keySet().stream()
                .map(act -> act.replaceFirst(" .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was answered to the forms that changed nothing. */
    Map<String, String> refused() {
        var never = new TreeMap<>(refused);
        never.keySet().removeAll(done.keySet());
        return never;
    }
}
