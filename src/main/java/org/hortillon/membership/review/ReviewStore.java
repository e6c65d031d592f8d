package org.hortillon.membership.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the team did about an application. Part of the act's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The application, nobody else's until the end of the transaction: two acts at once come one after the other. */
    Optional<Candidate> take(String key) {
        var id = jdbc.sql("select id from membership.applications where key = ? for update")
                .param(key)
                .query(UUID.class)
                .optional();
        return id.map(application -> jdbc.sql("select * from membership.review where id = ?")
                .param(application)
                .query(Candidate.class)
                .single());
    }

    void propose(UUID application, Instant at, String place) {
        jdbc.sql("""
                        update membership.applications
                           set state = 'proposed', coffee_at = ?, coffee_place = ?, version = version + 1 where id = ?""").params(Timestamp.from(at), place, application).update();
    }

    void held(UUID application, LocalDate day) {
        jdbc.sql("""
                        update membership.applications
                           set state = 'held', coffee_held_on = ?, version = version + 1 where id = ?""").params(day, application).update();
    }

    void refuse(UUID application, String reason, @Nullable UUID account, Instant now) {
        jdbc.sql("""
                        update membership.applications
                           set state = 'refused', refusal = :reason, decided_at = :now, decided_by_id = :account, version = version + 1
                         where id = :id""")
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("account", account)
                .param("id", application)
                .update();
    }

    void accept(UUID application, UUID membership, @Nullable UUID account, Instant now) {
        jdbc.sql("""
                        update membership.applications
                           set state = 'accepted', membership_id = :membership, decided_at = :now, decided_by_id = :account, version = version + 1
                         where id = :id""")
                .param("membership", membership)
                .param("now", Timestamp.from(now))
                .param("account", account)
                .param("id", application)
                .update();
    }

    void assign(UUID application, @Nullable UUID to) {
        jdbc.sql("update membership.applications set assigned_to_id = :to, version = version + 1 where id = :id")
                .param("to", to)
                .param("id", application)
                .update();
    }

    /** Answers to criteria, each with its note; nothing is kept of one that is neither answered nor noted. */
    void answer(UUID application, Map<UUID, Answer> answers, @Nullable UUID account, Instant now) {
        answers.forEach((criterion, answer) -> jdbc.sql("""
                        insert into membership.criterion_answers
                               (application_id, criterion_id, answer, note, answered_at, answered_by_id)
                        select :application, c.id, :answer, nullif(:note, ''), :now, :account
                          from membership.criteria c where c.id = :criterion
                        on conflict (hub_id, application_id, criterion_id) do update
                           set answer = excluded.answer, note = excluded.note,
                               answered_at = excluded.answered_at, answered_by_id = excluded.answered_by_id""")
                .param("application", application)
                .param("criterion", criterion)
                .param("answer", answer.answer())
                .param("note", answer.note())
                .param("now", Timestamp.from(now))
                .param("account", account)
                .update());
        jdbc.sql("update membership.applications set version = version + 1 where id = ?")
                .param(application)
                .update();
    }

    void step(UUID application, String act, @Nullable UUID account, String said, Instant now) {
        jdbc.sql("""
                        insert into membership.application_steps (application_id, happened_at, act, account_id, said)
                        values (:application, :now, :act, :account, nullif(:said, ''))""")
                .param("application", application)
                .param("now", Timestamp.from(now))
                .param("act", act)
                .param("account", account)
                .param("said", said)
                .update();
    }

    /** How an application meets a criterion. */
    record Answer(String answer, String note) {}
}
