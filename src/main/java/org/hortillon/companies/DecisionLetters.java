package org.hortillon.companies;

import java.util.UUID;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.hortillon.people.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people by mail what the team decided about their company. Part of the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionLetters {

    private final Outbox outbox;
    private final Persons persons;
    private final JdbcClient jdbc;

    DecisionLetters(Outbox outbox, Persons persons, JdbcClient jdbc) {
        this.outbox = outbox;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    /**
     * What was decided; its {@code id} is that of the claim or the proposal.
     *
     * @param path French path of the page where the person goes on
     */
    public record Decided(UUID id, UUID person, String company, String path) {}

    private record Addressee(String givenName, String email) {}

    /** Writes the letter {@code name} to whoever asked, in their language; whoever has no address is told nothing. */
    public void tell(String name, Decided decided, String reason) {
        jdbc.sql("select given_name, email from people.people where id = ? and email is not null and erased_at is null")
                .param(decided.person())
                .query(Addressee.class)
                .optional()
                .ifPresent(to -> outbox.put(Letter.service(name, to.email(), persons.speaks(decided.person()))
                        .about(decided.person())
                        .with("name", to.givenName())
                        .with("company", decided.company())
                        .words(reason)
                        .action(decided.path())));
    }
}
