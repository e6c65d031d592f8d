package org.hortillon.membership.dues;

import java.time.LocalDate;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.hortillon.people.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members are told by mail about their dues. Part of the caller's transaction; whoever has no address is told nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueLetters {

    private static final String PAGE = "/moi/adhesion";

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Persons persons;

    DueLetters(Outbox outbox, JdbcClient jdbc, Hubs hubs, Persons persons) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.persons = persons;
    }

    private record Addressee(
            UUID personId,
            String givenName,
            @Nullable String email,
            long amountCents,
            LocalDate dueOn,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String receipt) {}

    /** Thanks for a payment, and says where the receipt is. */
    void paid(UUID due) {
        var to = addressee(due);
        if (to.email() != null) {
            outbox.put(filled(Letter.service("membership.paid", to.email(), persons.speaks(to.personId())), to)
                    .with("receipt", to.receipt() == null ? "" : to.receipt()));
        }
    }

    /** Reminds of a due; nothing is asked for twice, and one that was paid meanwhile is of no use any more. */
    void remind(UUID due, DueRules.Stage stage, String how) {
        var to = addressee(due);
        if (to.email() != null) {
            outbox.put(filled(
                            Letter.reminder(
                                    "membership.due_" + stage.code(), to.email(), persons.speaks(to.personId())),
                            to)
                    .words(how));
        }
    }

    private Letter filled(Letter letter, Addressee to) {
        var t = new Tr(letter.language(), hubs.current().zone());
        return letter.about(to.personId())
                .with("name", to.givenName())
                .with("amount", t.euros(to.amountCents()))
                .with("due", to.dueOn())
                .with("from", to.startsOn())
                .with("until", to.endsOn().minusDays(1))
                .action(PAGE);
    }

    private Addressee addressee(UUID due) {
        return jdbc.sql("""
                        select d.person_id, p.given_name, d.email, d.amount_cents, d.due_on, d.starts_on, d.ends_on, d.receipt
                          from membership.due_list d
                          join people.people p on p.id = d.person_id
                         where d.id = ?""").param(due).query(Addressee.class).single();
    }
}
