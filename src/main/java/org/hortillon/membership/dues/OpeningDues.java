package org.hortillon.membership.dues;

import java.time.LocalDate;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the dues of the present period, and of the next as soon as it is to be reminded of. Doing it twice is as good as once. */
@Component
@Transactional
class OpeningDues {

    private final JdbcClient jdbc;
    private final TermsStore store;
    private final Hubs hubs;

    OpeningDues(JdbcClient jdbc, TermsStore store, Hubs hubs) {
        this.jdbc = jdbc;
        this.store = store;
        this.hubs = hubs;
    }

    private record Belonging(
            UUID id, LocalDate joinedOn, @Nullable LocalDate leftOn) {}

    /** How many were opened; none while the hub asks for nothing. */
    public int open() {
        var today = hubs.today();
        return store.find().map(terms -> open(terms, today)).orElse(0);
    }

    private int open(Terms terms, LocalDate today) {
        return jdbc.sql("""
                        select m.id, m.joined_on, m.left_on
                          from membership.memberships m
                          join people.people p on p.id = m.person_id and p.merged_into is null
                         where m.joined_on <= :today and (m.left_on is null or m.left_on > :today)""").param("today", today).query(Belonging.class).list().stream()
                .mapToInt(belonging -> {
                    var now = DueRules.period(terms.byCalendar(), belonging.joinedOn(), today);
                    var next = DueRules.period(terms.byCalendar(), belonging.joinedOn(), now.until());
                    var soon = !today.isBefore(next.dueOn().minusDays(terms.remindBeforeDays()));
                    return open(belonging, now, terms) + (soon ? open(belonging, next, terms) : 0);
                })
                .sum();
    }

    private int open(Belonging belonging, DueRules.Period period, Terms terms) {
        if (belonging.leftOn() != null && !period.dueOn().isBefore(belonging.leftOn())) {
            return 0;
        }
        return open(belonging.id(), period, terms);
    }

    int open(UUID membership, DueRules.Period period, Terms terms) {
        return jdbc.sql("""
                        insert into membership.dues (membership_id, starts_on, ends_on, due_on, amount_cents)
                        values (?, ?, ?, ?, ?)
                        on conflict (hub_id, membership_id, starts_on) do nothing""")
                .params(membership, period.from(), period.until(), period.dueOn(), terms.amountCents())
                .update();
    }
}
