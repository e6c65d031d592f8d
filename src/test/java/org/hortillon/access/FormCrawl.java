package org.hortillon.access;

import java.util.ArrayDeque;
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
    private static final int ALIKE = 4;

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

    /** By what each form does, where it stands; the first page that shows it. */
    Map<String, ShownForm> forms(Browser reader) {
        var forms = new LinkedHashMap<String, ShownForm>();
        var looked = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        var queue = new ArrayDeque<>(beginnings());
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
            ShownForm.on(path, body).forEach(form -> name(form).ifPresent(name -> forms.putIfAbsent(name, form)));
        }
        return forms;
    }

    private List<String> beginnings() {
        var paths = new java.util.ArrayList<>(reads.stream()
                .filter(route -> !route.hasVariables())
                .map(Route::pattern)
                .toList());
        hub.rows(
                        "select replace(text, '********', coalesce(secret, '')) as text from messages.outgoing order by created_at desc")
                .forEach(mail -> MAILED.matcher((String) mail.get("text"))
                        .results()
                        .map(link -> link.group(1))
                        .forEach(paths::add));
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
