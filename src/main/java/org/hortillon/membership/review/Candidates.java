package org.hortillon.membership.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applications, as the team lists them. */
@Component
@Transactional(readOnly = true)
class Candidates {

    private static final int PAGE = 30;

    private static final String MATCHING = """
              from membership.review
             where case :state
                   when 'open' then state in ('received', 'proposed', 'held')
                   when 'mine' then state in ('received', 'proposed', 'held') and assigned_to_id = :account
                   else state = :state end
               and (:words = ''
                    or position(lower(public.unaccent(:words)) in lower(public.unaccent(concat_ws(' ',
                           given_name, family_name, email, company_name, activity, commune)))) > 0)
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Clock clock;

    Candidates(JdbcClient jdbc, Hubs hubs, Clock clock) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** The oldest that waits comes first, and the one that was answered last. */
    CandidatesPage page(String asked, String words, @Nullable UUID account, int page) {
        var state = CandidatesPage.STATES.contains(asked) ? asked : CandidatesPage.OPEN;
        var total = bind("select count(*)" + MATCHING, state, words, account)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var rows = bind(
                        """
                        select key, nullif(concat_ws(' ', given_name, family_name), '') as name, kind, activity, commune, state,
                               received_at, ((coalesce(decided_at, cast(:now as timestamptz)) at time zone :zone)::date
                                             - (received_at at time zone :zone)::date)::bigint as days,
                               coffee_at, assigned_to
                        """ + MATCHING
                                + " order by decided_at desc nulls first, received_at, id limit :size offset :offset",
                        state,
                        words,
                        account)
                .param("now", Timestamp.from(clock.instant()))
                .param("zone", hubs.current().zone().getId())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CandidatesPage.Row.class)
                .list();
        return new CandidatesPage(state, words, rows, paging, counts(account), median());
    }

    /** How many await an answer, and since how many days the oldest does. */
    record Waiting(long number, long days) {}

    Waiting waiting() {
        return jdbc.sql("""
                        select count(*) as number, coalesce((cast(:now as timestamptz) at time zone :zone)::date
                                                        - (min(received_at) at time zone :zone)::date, 0)::bigint as days
                          from membership.applications
                         where state in ('received', 'proposed', 'held')""")
                .param("now", Timestamp.from(clock.instant()))
                .param("zone", hubs.current().zone().getId())
                .query(Waiting.class)
                .single();
    }

    Optional<Candidate> find(String key) {
        return jdbc.sql("select * from membership.review where key = ?")
                .param(key)
                .query(Candidate.class)
                .optional();
    }

    /** In how many days half of the answers of the last year were given, or null when there were none. */
    private @Nullable Long median() {
        return jdbc.sql("""
                        select round(percentile_cont(0.5) within group (order by days))::bigint
                          from membership.fact_answer where happened_on > ?""")
                .param(hubs.today().minusYears(1))
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private Map<String, Long> counts(@Nullable UUID account) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select state, count(*) as number from membership.applications group by state
                        union all
                        select 'open', count(*) from membership.applications where state in ('received', 'proposed', 'held')
                        union all
                        select 'mine', count(*) from membership.applications
                         where state in ('received', 'proposed', 'held') and assigned_to_id = ?""").param(account).query(row -> {
            counts.put(row.getString("state"), row.getLong("number"));
        });
        return counts;
    }

    private JdbcClient.StatementSpec bind(String sql, String state, String words, @Nullable UUID account) {
        return jdbc.sql(sql).param("state", state).param("words", words).param("account", account);
    }
}
