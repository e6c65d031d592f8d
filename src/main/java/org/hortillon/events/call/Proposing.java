package org.hortillon.events.call;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.events.form.Typed;
import org.hortillon.events.lineup.LineupEditing;
import org.hortillon.events.lineup.Speech;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From a proposal to its answer; each is told by a letter in the same transaction. */
@Component
@Transactional
class Proposing {

    private static final String OWN = "/moi/propositions";

    private final JdbcClient jdbc;
    private final Calls calls;
    private final LineupEditing lineup;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Proposing(JdbcClient jdbc, Calls calls, LineupEditing lineup, Outbox outbox, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.lineup = lineup;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what a member proposes. */
    void propose(Call call, UUID person, Typed typed) {
        var id = jdbc.sql("""
                        insert into events.proposals (call_id, person_id, title, summary, speaker, proposed_at)
                        select c.id, :person, :title, :summary, nullif(:speaker, ''), :now
                          from events.calls c where c.key = :call
                        returning id""")
                .param("person", person)
                .param("title", typed.get("titre"))
                .param("summary", typed.get("resume"))
                .param("speaker", typed.get("qui"))
                .param("now", Timestamp.from(clock.instant()))
                .param("call", call.key())
                .query(UUID.class)
                .single();
        calls.proposal(id).ifPresent(proposal -> write("proposal_received", proposal, ""));
    }

    /** Its author takes it back, while nobody has answered. */
    boolean withdraw(UUID proposal, UUID person) {
        return jdbc.sql(
                                "update events.proposals set state = 'withdrawn' where id = ? and person_id = ? and state = 'waiting'")
                        .params(proposal, person)
                        .update()
                == 1;
    }

    /** Accepts it for an event, at which its author speaks; false when it was answered meanwhile. */
    boolean accept(Proposal proposal, String event, String words) {
        var done = jdbc.sql("""
                        update events.proposals
                           set state = 'accepted', answered_at = :now, answer = nullif(:words, ''),
                               event_id = (select e.id from events.events e where e.key = :event)
                         where id = :id and state = 'waiting'
                           and exists (select from events.events e where e.key = :event)""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("words", words)
                        .param("event", event)
                        .param("id", proposal.id())
                        .update()
                == 1;
        if (done) {
            lineup.speaks(event, proposal.personKey(), new Speech(proposal.title(), true));
            audit.note("events.proposal_accepted", "proposal", proposal.id(), proposal.title());
            write("proposal_accepted", proposal, words);
        }
        return done;
    }

    boolean decline(Proposal proposal, String words) {
        var done = jdbc.sql("""
                        update events.proposals
                           set state = 'declined', answered_at = :now, answer = nullif(:words, '')
                         where id = :id and state = 'waiting'""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("words", words)
                        .param("id", proposal.id())
                        .update()
                == 1;
        if (done) {
            audit.note("events.proposal_declined", "proposal", proposal.id(), proposal.title());
            write("proposal_declined", proposal, words);
        }
        return done;
    }

    private void write(String name, Proposal proposal, String words) {
        var email = proposal.email();
        var language = proposal.speaks().equals(Language.EN.code()) ? Language.EN : Language.FR;
        if (email != null) {
            outbox.put(Letter.service("events." + name, email, language)
                    .about(proposal.personId())
                    .with("name", proposal.person())
                    .with("title", proposal.title())
                    .with("call", proposal.callTitle(language))
                    .words(words)
                    .action(OWN));
        }
    }
}
