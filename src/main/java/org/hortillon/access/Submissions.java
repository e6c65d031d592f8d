package org.hortillon.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The forms that were sent lately. A key is claimed before the work begins and in a transaction of its own, so that of
 * two senders at once only one does the work; what breaks off in between is not done again by itself.
 */
@Component
class Submissions {

    private static final Duration LIFE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionOperations quiet;

    Submissions(JdbcClient jdbc, Clock clock, TransactionOperations springSessionTransactionOperations) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.quiet = springSessionTransactionOperations;
    }

    /** How a key was found. */
    sealed interface Claim {

        /** Nobody has sent it before. */
        record First() implements Claim {}

        /** It was sent, and its answer led to {@code location}, or nowhere else. */
        record Answered(@Nullable String location) implements Claim {}

        /** It was sent, and is not answered yet. */
        record Open() implements Claim {}

        /** It was sent by somebody else, or with something else in it. */
        record Different() implements Claim {}
    }

    private record Row(
            boolean same,
            @Nullable Integer status,
            @Nullable String location) {}

    Claim claim(UUID key, byte[] fingerprint) {
        return quiet.execute(transaction -> {
            var now = clock.instant();
            jdbc.sql("delete from access.submissions where begun_at < ?")
                    .param(Timestamp.from(now.minus(LIFE)))
                    .update();
            var first =
                    jdbc.sql("""
                            insert into access.submissions (id, fingerprint, begun_at) values (?, ?, ?)
                            on conflict (hub_id, id) do nothing""").params(key, fingerprint, Timestamp.from(now)).update();
            return first == 1 ? new Claim.First() : earlier(key, fingerprint);
        });
    }

    private Claim earlier(UUID key, byte[] fingerprint) {
        var row = jdbc.sql("select fingerprint = ? as same, status, location from access.submissions where id = ?")
                .params(fingerprint, key)
                .query(Row.class)
                .optional();
        if (row.isEmpty()) {
            return new Claim.Open();
        }
        if (!row.get().same()) {
            return new Claim.Different();
        }
        return row.get().status() == null
                ? new Claim.Open()
                : new Claim.Answered(row.get().location());
    }

    /** The work is done, and its answer leads to {@code location}. */
    void answer(UUID key, int status, @Nullable String location) {
        quiet.executeWithoutResult(
                transaction -> jdbc.sql("update access.submissions set status = ?, location = ? where id = ?")
                        .param(status)
                        .param(location)
                        .param(key)
                        .update());
    }

    /** Nothing was done: the form may be sent again. */
    void release(UUID key) {
        quiet.executeWithoutResult(transaction -> jdbc.sql("delete from access.submissions where id = ?")
                .param(key)
                .update());
    }
}
