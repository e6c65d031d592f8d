package org.hortillon.site.search;

import java.util.List;
import java.util.stream.Collectors;
import org.hortillon.site.SearchView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the search views of all modules at once. */
@Component
@Transactional(readOnly = true)
class Search {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final List<SearchView> views;

    Search(JdbcClient jdbc, List<SearchView> views) {
        this.jdbc = jdbc;
        this.views = views;
    }

    /** What answers to {@code words}, by their stems or as a part of a title; best first. */
    public List<Found> find(String words) {
        if (words.isBlank() || views.isEmpty()) {
            return List.of();
        }
        var everything = views.stream()
                .map(SearchView::view)
                .sorted()
                .map(view -> "select kind, title, summary, path, search from " + view)
                .collect(Collectors.joining("\n union all "));
        return jdbc.sql("""
                        select kind, title, coalesce(summary, '') as summary, path
                          from (%s) as everything,
                               websearch_to_tsquery('hubs.french', :words) as query
                         where search @@ query or position(lower(:words) in lower(title)) > 0
                         order by position(lower(:words) in lower(title)) > 0 desc, ts_rank(search, query) desc, title, path
                         limit :most
                        """.formatted(everything))
                .param("words", words.strip())
                .param("most", MOST)
                .query(Found.class)
                .list();
    }
}
