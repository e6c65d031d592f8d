package org.hortillon.membership.renewal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.hubs.Hubs;
import org.hortillon.membership.dues.Dues;
import org.hortillon.membership.dues.Renewals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person reads and does about their own membership. */
@Component
@Transactional
class Mine {

    private final JdbcClient jdbc;
    private final Dues dues;
    private final Renewals renewals;
    private final Hubs hubs;
    private final Audit audit;
    private final Clock clock;

    Mine(JdbcClient jdbc, Dues dues, Renewals renewals, Hubs hubs, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.dues = dues;
        this.renewals = renewals;
        this.hubs = hubs;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MinePage page(UUID person) {
        var today = hubs.today();
        var belongings = belongings(person);
        var renewable = belongings.stream()
                .filter(one -> one.holdsOn(today) && one.leftOn() == null)
                .findFirst()
                .flatMap(one -> renewals.next(one.id()))
                .orElse(null);
        var how = renewals.how();
        return new MinePage(today, belongings, dues.of(person), how.fr(), how.en(), renewable, "", "", null);
    }

    private List<MinePage.Belonging> belongings(UUID person) {
        return jdbc.sql("""
                        select m.id, m.kind, m.joined_on, m.left_on, c.name as company_name,
                               s.given_name || ' ' || s.family_name as sponsor, m.listed_on
                          from membership.memberships m
                          left join companies.companies c on c.id = m.company_id
                          left join people.people s on s.id = m.sponsor_id
                         where m.person_id = ?
                         order by m.joined_on desc""").param(person).query(MinePage.Belonging.class).list();
    }

    /** Opens the due of the next period for the membership of today. */
    public boolean renew(UUID person) {
        var page = page(person);
        var present = page.present();
        return present != null && page.renewable() != null && renewals.renew(present.id());
    }

    /** Notes that the person leaves on {@code day}, the first without membership; what would be due later is not asked for. */
    public void leave(UUID person, LocalDate day, String reason) {
        var present = page(person).present();
        if (present == null || !day.isAfter(present.joinedOn())) {
            return;
        }
        jdbc.sql("update membership.memberships set left_on = ? where id = ?")
                .params(day, present.id())
                .update();
        jdbc.sql("""
                        insert into membership.departures (membership_id, said_at, leaves_on, reason)
                        values (:membership, :now, :day, nullif(:reason, ''))
                        on conflict (hub_id, membership_id) do update
                           set said_at = excluded.said_at, leaves_on = excluded.leaves_on, reason = excluded.reason""")
                .param("membership", present.id())
                .param("now", Timestamp.from(clock.instant()))
                .param("day", day)
                .param("reason", reason)
                .update();
        jdbc.sql("""
                        delete from membership.dues
                         where membership_id = ? and due_on >= ? and paid_on is null
                           and not exists (select from membership.receipts r where r.due_id = dues.id)""").params(present.id(), day).update();
        audit.note("membership.left", "membership", present.id(), null);
    }

    /** Stays after all, while the day has not come. */
    public void stay(UUID person) {
        var present = page(person).present();
        if (present != null && present.leftOn() != null) {
            jdbc.sql("update membership.memberships set left_on = null where id = ?")
                    .param(present.id())
                    .update();
            jdbc.sql("delete from membership.departures where membership_id = ?")
                    .param(present.id())
                    .update();
            audit.note("membership.stayed", "membership", present.id(), null);
        }
    }
}
