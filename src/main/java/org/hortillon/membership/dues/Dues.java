package org.hortillon.membership.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dues as they stand today. */
@Component
@Transactional(readOnly = true)
public class Dues {

    private static final int PAGE = 50;
    private static final int DOWNLOAD_MAX = 100_000;

    /** The words of {@code DueRules.state}, for many at once; a test holds them together. */
    static final String STATE = """
            case when paid_on is not null then 'paid'
                 when exempted_on is not null then 'exempted'
                 when due_on + :grace < :today then 'late'
                 else 'due' end""";

    private static final String MATCHING = """
              from (select *,""" + ' ' + STATE + """
             as state from membership.due_list) d
             where (:year = 0 or extract(year from starts_on) = :year)
               and (:words = ''
                    or position(lower(public.unaccent(:words)) in lower(public.unaccent(
                           concat_ws(' ', name, email, reference, receipt)))) > 0)
            """;

    private static final String LISTED =
            MATCHING + " and (:state = 'all' or state = :state or :state = 'open' and state in ('due', 'late'))";

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final TermsStore terms;

    Dues(JdbcClient jdbc, Hubs hubs, TermsStore terms) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.terms = terms;
    }

    DuesPage page(DuesFilter filter, int page) {
        var total = bind("select count(*)" + LISTED, filter).query(Long.class).single();
        var paging = new Paging(page, PAGE, total);
        return new DuesPage(
                filter,
                terms.find().isPresent(),
                hubs.today(),
                rows(filter, paging.size(), paging.offset()),
                totals(filter),
                paging,
                years(),
                null,
                null);
    }

    List<DuesPage.Row> all(DuesFilter filter) {
        return rows(filter, DOWNLOAD_MAX, 0);
    }

    Optional<DuesPage.Row> find(UUID id) {
        return state("select d.*," + STATE + " as state from membership.due_list d where id = :id")
                .param("id", id)
                .query(DuesPage.Row.class)
                .optional();
    }

    /** What one person was ever asked for, the newest first. */
    public List<DuesPage.Row> of(UUID person) {
        return state("select d.*," + STATE
                        + " as state from membership.due_list d where person_id = :person order by starts_on desc")
                .param("person", person)
                .query(DuesPage.Row.class)
                .list();
    }

    /** How many are late, and since how many days the oldest is. */
    record Late(long number, long days) {}

    Late late() {
        return state("""
                        select count(*) as number, coalesce(:today - min(due_on), 0)::bigint as days
                          from membership.dues
                         where paid_on is null and exempted_on is null and due_on + :grace < :today""").query(Late.class).single();
    }

    private List<DuesPage.Row> rows(DuesFilter filter, int size, long offset) {
        return bind(
                        "select *" + LISTED + " order by due_on desc, family_name, name, id limit :size offset :offset",
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query(DuesPage.Row.class)
                .list();
    }

    private DuesPage.Totals totals(DuesFilter filter) {
        return bind("""
                        select coalesce(sum(amount_cents), 0) as asked_cents,
                               coalesce(sum(amount_cents) filter (where state = 'paid'), 0) as received_cents,
                               coalesce(sum(amount_cents) filter (where state = 'due'), 0) as due_cents,
                               coalesce(sum(amount_cents) filter (where state = 'late'), 0) as late_cents,
                               coalesce(sum(amount_cents) filter (where state = 'exempted'), 0) as exempted_cents,
                               count(*) filter (where state = 'late') as late
                        """ + MATCHING, filter).query(DuesPage.Totals.class).single();
    }

    private List<Label> years() {
        return jdbc.sql("""
                        select distinct extract(year from starts_on)::text as key, extract(year from starts_on)::text as label,
                               null::text as label_en
                          from membership.dues order by key desc""").query(Label.class).list();
    }

    private JdbcClient.StatementSpec bind(String sql, DuesFilter filter) {
        return state(sql)
                .param("year", filter.yearOrAll())
                .param("words", filter.words())
                .param("state", filter.state());
    }

    private JdbcClient.StatementSpec state(String sql) {
        return jdbc.sql(sql)
                .param("grace", terms.find().map(Terms::graceDays).orElse(Terms.GRACE))
                .param("today", today());
    }

    private LocalDate today() {
        return hubs.today();
    }
}
