package org.hortillon.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.hortillon.kernel.HubScope;
import org.hortillon.kernel.SecretWord;
import org.hortillon.store.StoreChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What one sender may do only so often. Counted in PostgreSQL, so by all machines together, and in the caller's
 * transaction when there is one: what is rolled back was not done. Who sent it is kept as a hash, until the night after.
 */
@Component
public class Limits {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate quiet;

    Limits(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.quiet = new TransactionTemplate(transactions);
        quiet.setName(StoreChanges.QUIET);
    }

    /**
     * Counts one of {@code what} for {@code sender}; false, and nothing is counted, when there were {@code most} of them
     * in the last {@code per}. One statement on one row, so that two at once cannot both have the last.
     *
     * @param what {@code <module>.<act>}: each has a count of its own
     * @param sender an e-mail address, an account, or the network address as {@code request.getRemoteAddr()} says it,
     *     which believes the header of a proxy only when that is named in {@code hortillon.proxy.addresses}
     * @param most at least 1
     */
    public boolean allows(String what, String sender, int most, Duration per) {
        return Boolean.TRUE.equals(quiet.execute(transaction -> count(hash(what, sender), most, per)));
    }

    private boolean count(byte[] subject, int most, Duration per) {
        var now = clock.instant();
        return jdbc.sql("""
                        insert into access.limits as l (subject_hash, taken, ends_at) values (:subject, array[cast(:now as timestamptz)], :end)
                        on conflict (hub_id, subject_hash) do update
                           set taken = array(select t from unnest(l.taken) t where t > :over) || excluded.taken,
                               ends_at = excluded.ends_at
                         where (select count(*) from unnest(l.taken) t where t > :over) < :most""")
                        .param("subject", subject)
                        .param("now", Timestamp.from(now))
                        .param("end", Timestamp.from(now.plus(per)))
                        .param("over", Timestamp.from(now.minus(per)))
                        .param("most", most)
                        .update()
                == 1;
    }

    private static byte[] hash(String what, String sender) {
        var hub = HubScope.current().orElseThrow();
        return SecretWord.hash(hub + " " + what + " " + sender.toLowerCase(Locale.ROOT));
    }
}
