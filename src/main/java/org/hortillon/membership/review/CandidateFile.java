package org.hortillon.membership.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.people.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team needs to see around one application. */
@Component
@Transactional(readOnly = true)
class CandidateFile {

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Hubs hubs;

    CandidateFile(JdbcClient jdbc, Persons persons, Hubs hubs) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.hubs = hubs;
    }

    CandidatePage.Around around(Candidate candidate) {
        var today = hubs.today();
        return new CandidatePage.Around(
                today,
                criteria(candidate.id()),
                steps(candidate.id()),
                team(),
                sponsors(today),
                known(candidate, today));
    }

    /** What the hub looks at now, and what was answered to what it looked at before. */
    List<CandidatePage.Criterion> criteria(UUID application) {
        return jdbc.sql("""
                        select c.id, c.label, c.label_en, a.answer, a.note
                          from membership.criteria c
                          left join membership.criterion_answers a on a.criterion_id = c.id and a.application_id = ?
                         where not c.retired or a.id is not null
                         order by c.position, c.label""")
                .param(application)
                .query(CandidatePage.Criterion.class)
                .list();
    }

    private List<CandidatePage.Step> steps(UUID application) {
        return jdbc.sql("""
                        select s.happened_at, s.act, a.name as account, s.said
                          from membership.application_steps s
                          left join access.accounts a on a.id = s.account_id
                         where s.application_id = :id
                        union all
                        select received_at, 'receive', null, null
                          from membership.applications a
                         where a.id = :id
                           and not exists (select from membership.application_steps s where s.application_id = a.id)
                         order by happened_at""")
                .param("id", application)
                .query(CandidatePage.Step.class)
                .list();
    }

    List<CandidatePage.Choice> team() {
        return jdbc.sql("""
                        select id, name from access.accounts
                         where roles && array ['team', 'administrator'] order by name, id""").query(CandidatePage.Choice.class).list();
    }

    private List<CandidatePage.Choice> sponsors(LocalDate today) {
        return jdbc.sql("""
                        select distinct p.id, p.given_name || ' ' || p.family_name as name
                          from membership.memberships m
                          join people.people p on p.id = m.person_id and p.merged_into is null
                         where m.joined_on <= :today and (m.left_on is null or m.left_on > :today)
                         order by name""")
                .param("today", today)
                .query(CandidatePage.Choice.class)
                .list();
    }

    private CandidatePage.@Nullable Known known(Candidate candidate, LocalDate today) {
        return Optional.ofNullable(candidate.email())
                .filter(address -> candidate.isOpen())
                .flatMap(persons::known)
                .flatMap(person -> jdbc.sql("""
                        select p.given_name || ' ' || p.family_name as name,
                               (select max(m.joined_on) from membership.memberships m
                                 where m.person_id = p.id and (m.left_on is null or m.left_on > :today)) as member_since
                          from people.people p where p.id = :person""")
                        .param("today", today)
                        .param("person", person)
                        .query(CandidatePage.Known.class)
                        .optional())
                .orElse(null);
    }
}
