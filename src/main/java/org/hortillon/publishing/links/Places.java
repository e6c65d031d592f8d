package org.hortillon.publishing.links;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * What there is on a hub's own pages at one moment.
 *
 * @param shown French paths at which records are shown, some with a place within the page
 * @param routes what handlers answer to
 * @param pictures names of pictures
 * @param moved slugs that articles had, with those that they have
 * @param articles headings by the slug of every article
 * @param out slugs of the articles that are out
 */
record Places(
        Set<String> shown,
        List<PathPattern> routes,
        Set<String> pictures,
        Map<String, String> moved,
        Map<String, Headings> articles,
        Set<String> out,
        Set<String> hosts) {

    /** The ids of an article's headings, read when somebody asks. */
    interface Headings {
        Set<String> ids();
    }

    static final String BLOG = "/blog/";
    static final String PICTURES = "/images/";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)");

    /** The slug of the article to which a path belongs, or empty. */
    static String slug(String path) {
        return path.startsWith(BLOG) ? path.substring(BLOG.length()).replaceFirst("[/.].*", "") : "";
    }

    boolean has(String path) {
        return shown.contains(path)
                || isFile(path)
                || routes.stream()
                        .filter(route -> route.matches(PathContainer.parsePath(path)))
                        .anyMatch(route -> answers(route, path));
    }

    /**
     * An address without variables is there. One with a variable is there when the record is shown that the variable
     * names, and when no such records are listed anywhere, so that nobody can tell.
     */
    private boolean answers(PathPattern route, String path) {
        var pattern = route.getPatternString();
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return true;
        }
        var stem = pattern.substring(0, variable.start());
        var match = route.matchAndExtract(PathContainer.parsePath(path));
        var value = match == null ? "" : match.getUriVariables().getOrDefault(variable.group(1), "");
        return shown.contains(stem + value) || shown.stream().noneMatch(place -> place.startsWith(stem));
    }

    private static boolean isFile(String path) {
        return path.matches("/[a-z0-9][a-z0-9._/-]*\\.[a-z0-9]+")
                && !path.contains("..")
                && Places.class.getResource("/static" + path) != null;
    }

    boolean hasPicture(String path) {
        return path.startsWith(PICTURES) && pictures.contains(path.substring(PICTURES.length()));
    }

    Optional<String> nearestPicture(String path) {
        return Nearest.to(path, pictures.stream().map(PICTURES::concat).collect(Collectors.toSet()));
    }

    Optional<String> nearest(String path) {
        var known = new HashSet<>(shown);
        routes.stream()
                .map(PathPattern::getPatternString)
                .filter(each -> !each.contains("{"))
                .forEach(known::add);
        known.removeIf(each -> each.contains("?"));
        return Nearest.to(path, known);
    }
}
