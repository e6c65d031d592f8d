package org.hortillon.people.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.kernel.EmailAddress;
import org.hortillon.people.Audience;
import org.hortillon.people.Persons;
import org.hortillon.people.consent.Consents;
import org.hortillon.people.profile.PersonPages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People as the team sees and corrects them. */
@Component
@Transactional
class TeamPeople {

    private final JdbcClient jdbc;
    private final Persons persons;
    private final PersonPages pages;
    private final Consents consents;
    private final Audit audit;

    TeamPeople(JdbcClient jdbc, Persons persons, PersonPages pages, Consents consents, Audit audit) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.pages = pages;
        this.consents = consents;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Optional<TeamPersonPage> find(String key, String refused) {
        return pages.find(key, Audience.TEAM).map(page -> {
            var person = page.person().id();
            return new TeamPersonPage(page, kept(person), addresses(person), consents.of(person), refused);
        });
    }

    /** Empty when it is done, else why not. */
    String correct(UUID person, TeamForm form) {
        if ((form.given() + form.family()).isEmpty()) {
            return "no_name";
        }
        if (!form.email().isEmpty() && !complete(form.email())) {
            return "not_an_address";
        }
        if (!form.email().isEmpty() && isSomebodyElses(person, form.email())) {
            return "somebody_elses";
        }
        jdbc.sql("""
                        update people.people
                           set given_name = ?, family_name = ?, email = nullif(?, ''), headline = nullif(?, ''), headline_en = nullif(?, '')
                         where id = ?""")
                .params(form.given(), form.family(), form.email(), form.headline(), form.headlineEn(), person)
                .update();
        audit.note("people.corrected", "person", person, (form.given() + " " + form.family()).strip());
        return "";
    }

    /** Empty when the address leads to the person from now on, else why not. */
    String addAddress(UUID person, String address) {
        if (!complete(address)) {
            return "not_an_address";
        }
        if (isSomebodyElses(person, address)) {
            return "somebody_elses";
        }
        if (persons.known(address).isEmpty()) {
            jdbc.sql("insert into people.addresses (person_id, address) values (?, ?)")
                    .params(person, address)
                    .update();
            audit.note("people.address_added", "person", person, kept(person).key());
        }
        return "";
    }

    /** The main address is changed, not removed. */
    void removeAddress(UUID person, UUID address) {
        var removed = jdbc.sql("""
                        delete from people.addresses a
                         using people.people p
                         where p.id = a.person_id and a.person_id = ? and a.id = ?
                           and lower(a.address) is distinct from lower(p.email)""").params(person, address).update();
        if (removed > 0) {
            audit.note("people.address_removed", "person", person, kept(person).key());
        }
    }

    private boolean isSomebodyElses(UUID person, String address) {
        persons.alone(address);
        return persons.known(address).filter(other -> !other.equals(person)).isPresent();
    }

    private static boolean complete(String address) {
        return EmailAddress.isComplete(address);
    }

    private TeamPersonPage.Kept kept(UUID person) {
        return jdbc.sql(
                        "select id, key, given_name, family_name, email, headline, headline_en from people.people where id = ?")
                .param(person)
                .query(TeamPersonPage.Kept.class)
                .single();
    }

    private List<TeamPersonPage.Address> addresses(UUID person) {
        return jdbc.sql("""
                        select a.id, a.address, lower(a.address) is not distinct from lower(p.email) as main
                          from people.addresses a
                          join people.people p on p.id = a.person_id
                         where a.person_id = ?
                         order by main desc, a.address""").param(person).query(TeamPersonPage.Address.class).list();
    }
}
