package org.hortillon.membership.renewal;

import java.time.LocalTime;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.hubs.Hubs;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the member's role from whoever was a member and is none today, and gives it back to whoever is one again. A role
 * that was given to somebody who never was a member stays: an administrator knows why.
 */
@Component
@Transactional
class FormerMembers implements Routine {

    private static final LocalTime AT = LocalTime.of(0, 10);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Hubs hubs;

    FormerMembers(JdbcClient jdbc, Accounts accounts, Hubs hubs) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.hubs = hubs;
    }

    private record Differing(UUID id, boolean belongs) {}

    @Override
    public String name() {
        return "membership.routine.roles";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(AT);
    }

    @Override
    public void run() {
        jdbc.sql("""
                        with belonging as (
                            select person_id,
                                   bool_or(joined_on <= :today and coalesce(left_on > :today, true)) as belongs,
                                   bool_or(left_on <= :today) as left_once
                              from membership.memberships
                             group by person_id)
                        select a.id, b.belongs
                          from access.accounts a join belonging b on b.person_id = a.person_id
                         where b.left_once and b.belongs <> ('member' = any (a.roles))
                         order by a.id
                           for update of a""")
                .param("today", hubs.today())
                .query(Differing.class)
                .list()
                .forEach(account -> accounts.change(account.id(), Role.MEMBER, account.belongs()));
    }
}
