package org.hortillon.membership.application;

import java.util.Optional;
import org.hortillon.access.Viewer;
import org.hortillon.people.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has signed in need not write again what the hub knows: so former members come back. */
@Component
@Transactional(readOnly = true)
class Applicants {

    private final JdbcClient jdbc;
    private final Persons persons;

    Applicants(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    Optional<Applicant> of(Viewer viewer) {
        return viewer.signedIn()
                ? persons.of(viewer)
                        .flatMap(person -> jdbc.sql("""
                        select given_name, family_name, email, phone, headline from people.people where id = ?""")
                                .param(person)
                                .query(Applicant.class)
                                .optional())
                : Optional.empty();
    }
}
