package org.hortillon.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.testing.Browser;
import org.hortillon.testing.TestHub;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;

/** The forms that stand on the pages which one reader can come to, by links and by addresses in mails. */
final class FormCrawl {

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final Pattern MAILED = Pattern.compile("https?://[^/\\s]+(/[^\\s]*)");

    /** Of pages that differ only in which record they show, so many are looked at. */
    private static final int ALIKE = 3;

    private static final int LETTERS = 200;

    private final TestHub hub;
    private final List<Route> reads;
    private final List<Route> writes;

    FormCrawl(TestHub hub, List<Route> routes) {
        this.hub = hub;
        this.reads = routes.stream()
                .filter(route -> route.verb() == RequestMethod.GET)
                .toList();
        this.writes = routes.stream()
                .filter(route -> route.verb() == RequestMethod.POST)
                .toList();
    }

    /** By what each form does, where it stands, on these pages and those that they lead to. */
    Map<String, List<ShownForm>> forms(Browser reader, List<String> pages) {
        var forms = new LinkedHashMap<String, List<ShownForm>>();
        var looked = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        var queue = new ArrayDeque<>(pages);
        queue.addAll(beginnings());
        while (!queue.isEmpty()) {
            var path = queue.poll();
            var route = first(reads, path);
            if (route.isEmpty() || !seen.add(path) || looked.merge(route.get().pattern(), 1, Integer::sum) > ALIKE) {
                continue;
            }
            var body = reader.get(path).body();
            LINK.matcher(body)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !seen.contains(link))
                    .forEach(queue::add);
            on(path, body)
                    .forEach((act, form) -> forms.computeIfAbsent(act, first -> new ArrayList<>())
                            .add(form));
        }
        return forms;
    }

    /** The forms that need a key on one page, by what each does. */
    Map<String, ShownForm> on(String page, String body) {
        var forms = new LinkedHashMap<String, ShownForm>();
        ShownForm.on(page, body).stream()
                .filter(this::isKeyed)
                .forEach(form -> name(form).ifPresent(name -> forms.putIfAbsent(name, form)));
        return forms;
    }

    /** Where the letters lead that were written lately, the newest first. */
    List<String> mailed(int most) {
        return hub
                .rows(
                        "select replace(text, '********', coalesce(secret, '')) as text from messages.outgoing order by created_at desc limit ?",
                        most)
                .stream()
                .flatMap(mail -> MAILED.matcher((String) mail.get("text")).results())
                .map(link -> link.group(1))
                .toList();
    }

    private List<String> beginnings() {
        var paths = new ArrayList<>(reads.stream()
                .filter(route -> !route.hasVariables())
                .map(Route::pattern)
                .toList());
        paths.addAll(mailed(LETTERS));
        return paths;
    }

    /** The address that takes the form, and what else tells it from the others there; nothing when Hortillon's handlers do not. */
    private Optional<String> name(ShownForm form) {
        return first(writes, form.action()).map(route -> (route.pattern() + " " + form.act()).strip());
    }

    boolean isKeyed(ShownForm form) {
        return first(writes, form.action()).filter(this::isKeyed).isPresent();
    }

    boolean isKeyed(Route route) {
        return reason(route).isEmpty();
    }

    /** Why the form needs no key; empty when it needs one. */
    static String reason(Route route) {
        var onMethod =
                AnnotatedElementUtils.findMergedAnnotation(route.handler().getMethod(), Unkeyed.class);
        var found = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(route.handler().getBeanType(), Unkeyed.class);
        return found == null ? "" : found.value();
    }

    private static Optional<Route> first(List<Route> routes, String path) {
        var bare = path.replaceFirst("\\?.*", "");
        return routes.stream()
                .filter(route -> route.pattern().equals(bare))
                .findFirst()
                .or(() -> routes.stream().filter(route -> route.matches(bare)).findFirst());
    }
}
