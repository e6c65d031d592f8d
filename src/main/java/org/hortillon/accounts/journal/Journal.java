package org.hortillon.accounts.journal;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hortillon.access.Audit;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was noted. */
@Component
@Transactional(readOnly = true)
class Journal {

    private static final int PAGE = 50;

    private static final String LINES = """
            select n.noted_at, a.name, n.act, n.kind, n.thing_id, n.title
            """;

    private static final String MATCHING = """
              from access.audit n
              left join access.accounts a on a.id = n.account_id
             where (:who::uuid is null or n.account_id = :who::uuid)
               and (:act::text is null or n.act = :act::text)
               and (:thing = '' or n.kind = :thing or n.thing_id::text = :thing
                    or public.unaccent(n.title) ilike '%' || public.unaccent(:words) || '%')
               and (:from::timestamptz is null or n.noted_at >= :from::timestamptz)
               and (:until::timestamptz is null or n.noted_at < :until::timestamptz)
            """;

    private static final String NEWEST_FIRST = " order by n.noted_at desc, n.id desc";

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Audit audit;

    Journal(JdbcClient jdbc, Hubs hubs, Audit audit) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.audit = audit;
    }

    JournalPage page(JournalFilter filter, int number) {
        var total = bind("select count(*)" + MATCHING, filter).query(Long.class).single();
        var paging = new Paging(number, PAGE, total);
        var lines = bind(LINES + MATCHING + NEWEST_FIRST + " limit :size offset :offset", filter)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(JournalLine.class)
                .list();
        return new JournalPage(filter, lines, paging, people(), acts());
    }

    /** All lines, for an export, which is noted itself. */
    @Transactional
    public List<JournalLine> export(JournalFilter filter) {
        var lines = bind(LINES + MATCHING + NEWEST_FIRST, filter)
                .query(JournalLine.class)
                .list();
        audit.note("accounts.journal_exported", "journal", null, null);
        return lines;
    }

    /** Those who did something that was noted. */
    private List<Label> people() {
        return jdbc.sql("""
                        select a.id::text as key, a.name as label, null::text as label_en
                          from access.accounts a
                         where exists (select 1 from access.audit n where n.account_id = a.id)
                         order by a.name, a.id""").query(Label.class).list();
    }

    private List<String> acts() {
        return jdbc.sql("select distinct act from access.audit order by act")
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, JournalFilter filter) {
        var zone = hubs.current().zone();
        var to = filter.to();
        return jdbc.sql(sql)
                .param("who", filter.who())
                .param("act", filter.act())
                .param("thing", filter.thing())
                .param("words", filter.thing().replaceAll("([\\\\%_])", "\\\\$1"))
                .param("from", start(filter.from(), zone))
                .param("until", start(to == null ? null : to.plusDays(1), zone));
    }

    private static @Nullable Timestamp start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(zone).toInstant());
    }
}
