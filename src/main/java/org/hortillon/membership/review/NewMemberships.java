package org.hortillon.membership.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the membership of whoever is accepted. Part of the act's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewMemberships {

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final MemberAccounts accounts;

    NewMemberships(JdbcClient jdbc, Hubs hubs, MemberAccounts accounts) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.accounts = accounts;
    }

    /** The day on which it was that moment at the hub. */
    LocalDate day(Instant moment) {
        return moment.atZone(hubs.current().zone()).toLocalDate();
    }

    /** The member of today who has this id as a person. */
    Optional<UUID> sponsor(String person) {
        return jdbc.sql("""
                        select person_id from membership.memberships
                         where person_id::text = :person
                           and joined_on <= :today and (left_on is null or left_on > :today)""")
                .param("person", person)
                .param("today", hubs.today())
                .query(UUID.class)
                .optional();
    }

    /** The sponsor's name, empty when there is none. */
    String name(String person) {
        return jdbc.sql("select given_name || ' ' || family_name from people.people where id::text = ?")
                .param(person)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Whether this person is a member on {@code day} or later already. */
    boolean overlaps(UUID person, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from membership.memberships
                                        where person_id = ? and daterange(joined_on, left_on) && daterange(?, null))""").params(person, day).query(Boolean.class).single();
    }

    /** The membership's key is the person's, with the first number that is free; its company the one of that name. */
    UUID open(UUID person, Candidate candidate, ReviewForm form) {
        accounts.open(person, Objects.requireNonNull(candidate.email()), candidate.name());
        return jdbc.sql("""
                        insert into membership.memberships (key, person_id, company_id, kind, joined_on, sponsor_id)
                        select (select 'adhesion-' || left(p.key, 60) || case when n = 1 then '' else '-' || n end
                                  from generate_series(1, 1000) as n
                                 where not exists (select from membership.memberships m
                                                    where m.key = 'adhesion-' || left(p.key, 60) || case when n = 1 then '' else '-' || n end)
                                 order by n limit 1),
                               p.id,
                               (select c.id from companies.companies c
                                 where lower(public.unaccent(c.name)) = lower(public.unaccent(:company))
                                 order by c.closed_on desc nulls first limit 1),
                               :kind, :joined, :sponsor
                          from people.people p where p.id = :person
                        returning id""")
                .param("company", Optional.ofNullable(candidate.companyName()).orElse(""))
                .param("kind", form.kind())
                .param("joined", ReviewRules.day(form.date()).orElseThrow())
                .param("sponsor", form.sponsor().isEmpty() ? null : UUID.fromString(form.sponsor()))
                .param("person", person)
                .query(UUID.class)
                .single();
    }
}
