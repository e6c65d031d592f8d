package org.hortillon.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records of all modules that everybody may know of, by their references: {@code event:voeux-2025}. */
@Component
@Transactional(readOnly = true)
public class PublicRecords {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final String everything;

    PublicRecords(JdbcClient jdbc, Hubs hubs, List<RecordView> views) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.everything = views.stream()
                .map(RecordView::view)
                .sorted(Comparator.naturalOrder())
                .map(view -> "select kind, key, title, title_en, path, happened_on, shown_from from " + view)
                .collect(Collectors.joining(" union all "));
    }

    /** Those of the references that lead somewhere, in the order in which they happened. */
    public List<PublicRecord> of(Collection<String> references) {
        if (references.isEmpty() || everything.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from (" + everything + """
                        ) r where kind || ':' || key in (:references) and coalesce(shown_from <= :today, true)
                        order by happened_on nulls last, kind, title""")
                .param("references", references)
                .param("today", hubs.today())
                .query(PublicRecord.class)
                .list();
    }

    /** The newest whose title holds {@code words}, by kind; capitals and accents do not count. */
    public List<PublicRecord> like(String words) {
        return everything.isEmpty()
                ? List.of()
                : jdbc.sql("select * from (select * from (" + everything + """
                        ) r where position(lower(public.unaccent(:words)) in lower(public.unaccent(title || ' ' || coalesce(title_en, '')))) > 0
                                     and coalesce(shown_from <= :today, true)
                        order by happened_on desc nulls last limit :most) found
                        order by kind, happened_on desc nulls last, title""")
                        .param("words", words)
                        .param("today", hubs.today())
                        .param("most", MOST)
                        .query(PublicRecord.class)
                        .list();
    }
}
