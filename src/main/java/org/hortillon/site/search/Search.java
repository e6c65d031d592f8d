package org.hortillon.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hortillon.hubs.Hubs;
import org.hortillon.site.SearchView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the search views of all modules at once, in one statement. */
@Component
@Transactional(readOnly = true)
class Search {

    private static final String OUT = " where shown_from <= :today and coalesce(shown_until > :today, true)";

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final List<SearchView> views;

    Search(JdbcClient jdbc, Hubs hubs, List<SearchView> views) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.views = views;
    }

    /** What answers by its stems, or has the words in its title; accents and capitals do not count; best first. */
    public Answers find(Question question) {
        if (question.tooShort() || views.isEmpty()) {
            return Answers.NONE;
        }
        var kinds = new LinkedHashMap<String, Integer>();
        var shown = new ArrayList<Found>();
        jdbc.sql(statement())
                .param("words", question.words())
                .param("kind", question.kind())
                .param("today", hubs.today())
                .param("size", Question.PAGE)
                .param("skip", question.skipped())
                .query(row -> {
                    kinds.putAll(kinds(row.getString("kinds")));
                    if (row.getString("kind") != null) {
                        shown.add(found(row));
                    }
                });
        return new Answers(kinds, shown);
    }

    private String statement() {
        var everything = views.stream()
                .sorted(Comparator.comparing(SearchView::view))
                .map(view -> "select kind, title, coalesce(summary, '') as summary, path, search from " + view.view()
                        + (view.dated() ? OUT : ""))
                .collect(Collectors.joining("\n union all "));
        var marks = "'HighlightAll=true, StartSel=" + Part.START + ", StopSel=" + Part.STOP + "'";
        return """
                with everything as (
                    %1$s),
                asked as (
                    select websearch_to_tsquery('hubs.french', :words) as query, lower(public.unaccent(:words)) as words),
                found as (
                    select e.*, query, ts_rank(search, query) as rank,
                           position(words in lower(public.unaccent(title))) > 0 as named
                      from everything e, asked
                     where search @@ query or position(words in lower(public.unaccent(title))) > 0),
                kinds as (
                    select string_agg(kind || ' ' || many, ',' order by many desc, kind) as kinds
                      from (select kind, count(*) as many from found group by kind)),
                shown as (
                    select * from found where :kind in ('', kind)
                     order by named desc, rank desc, title, path
                     limit :size offset least(:skip, (select greatest(0, (count(*) - 1) / :size * :size)
                                                        from found where :kind in ('', kind))))
                select kinds, kind, path,
                       ts_headline('hubs.french', title, query, %2$s) as title,
                       ts_headline('hubs.french', summary, query, %2$s) as summary
                  from kinds left join shown on true
                 order by named desc, rank desc, shown.title, path
                """.formatted(everything, marks);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("kind"),
                Part.of(row.getString("title")),
                Part.of(row.getString("summary")),
                row.getString("path"));
    }

    private static Map<String, Integer> kinds(@org.jspecify.annotations.Nullable String counted) {
        var kinds = new LinkedHashMap<String, Integer>();
        if (counted != null) {
            for (var pair : counted.split(",", -1)) {
                var space = pair.indexOf(' ');
                kinds.put(pair.substring(0, space), Integer.valueOf(pair.substring(space + 1)));
            }
        }
        return kinds;
    }
}
