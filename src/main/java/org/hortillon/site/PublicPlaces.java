package org.hortillon.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the records of a hub are shown to everybody: what the search finds, and what modules list by themselves. */
@Component
@Transactional(readOnly = true)
public class PublicPlaces {

    private static final int MOST = 25_000;

    private final JdbcClient jdbc;
    private final List<SearchView> views;
    private final List<SitemapPart> parts;

    PublicPlaces(JdbcClient jdbc, List<SearchView> views, List<SitemapPart> parts) {
        this.jdbc = jdbc;
        this.views = views;
        this.parts = parts;
    }

    /** French paths, some with a query or a place within the page. */
    public Set<String> paths() {
        var paths = new LinkedHashSet<>(found());
        parts.forEach(part -> part.pages().get().forEach(place -> paths.add(place.path())));
        return paths;
    }

    /** What the search finds, without what stands under a part that speaks alone. */
    public List<String> found() {
        if (views.isEmpty()) {
            return List.of();
        }
        var everything = views.stream()
                .map(view -> "select path from " + view.view())
                .sorted()
                .collect(Collectors.joining(" union "));
        return jdbc
                .sql("select path from (" + everything + ") p where path is not null order by path limit " + MOST)
                .query(String.class)
                .list()
                .stream()
                .filter(path -> parts.stream().noneMatch(part -> path.startsWith(part.under())))
                .toList();
    }

    /** A page by its title. */
    public record Titled(String title, String path) {}

    /** The pages of one kind that say these words one after another, also those whose day has not come; by title. */
    public List<Titled> saying(String words, String kind) {
        if (views.isEmpty()) {
            return List.of();
        }
        var everything = views.stream()
                .map(view -> "select kind, title, path, search from " + view.view())
                .sorted()
                .collect(Collectors.joining(" union all "));
        return jdbc.sql(
                        "select title, path from (" + everything + ") p"
                                + " where kind = :kind and search @@ phraseto_tsquery('hubs.french', :words) order by title, path")
                .param("kind", kind)
                .param("words", words)
                .query(Titled.class)
                .list();
    }
}
