package org.hortillon.membership.dues;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds members of dues: before, when they are due, and once they are late; of each once. */
@Component
@Transactional
class Reminders {

    private final JdbcClient jdbc;
    private final TermsStore store;
    private final DueLetters letters;
    private final Hubs hubs;
    private final Clock clock;

    Reminders(JdbcClient jdbc, TermsStore store, DueLetters letters, Hubs hubs, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.letters = letters;
        this.hubs = hubs;
        this.clock = clock;
    }

    private record Open(UUID id, LocalDate dueOn) {}

    /** How many reminders were asked for; whoever left is not reminded. */
    public int remind() {
        var today = hubs.today();
        return store.find().map(terms -> remind(terms, today)).orElse(0);
    }

    private int remind(Terms terms, LocalDate today) {
        return jdbc.sql("""
                        select d.id, d.due_on
                          from membership.dues d
                          join membership.memberships m on m.id = d.membership_id
                          join people.people p on p.id = m.person_id and p.merged_into is null
                         where d.paid_on is null and d.exempted_on is null
                           and (m.left_on is null or m.left_on > :today)
                         order by d.due_on, d.id""").param("today", today).query(Open.class).list().stream()
                .mapToInt(open -> DueRules.stage(open.dueOn(), terms.remindBeforeDays(), terms.graceDays(), today)
                        .map(stage -> remind(open.id(), stage, terms))
                        .orElse(0))
                .sum();
    }

    private int remind(UUID due, DueRules.Stage stage, Terms terms) {
        var first = jdbc.sql("""
                        insert into membership.due_reminders (due_id, stage, sent_at) values (?, ?, ?)
                        on conflict (hub_id, due_id, stage) do nothing""")
                .params(due, stage.code(), Timestamp.from(clock.instant()))
                .update();
        if (first == 1) {
            letters.remind(due, stage, terms.how() == null ? "" : terms.how());
        }
        return first;
    }
}
