package org.hortillon.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.hortillon.kernel.HubScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often one tries to come in: by e-mail address, whether anybody has it or not, and by network address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignInTries {

    static final int OF_ONE_ACCOUNT = 10;

    /** Many people may share one network address, in a school or behind a proxy. */
    static final int OF_ONE_ADDRESS = 60;

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one try for both; false when one of them has none left. Both are counted always, so that both take as long. */
    boolean count(String email, String address) {
        var over = Timestamp.from(clock.instant().minus(WINDOW));
        jdbc.sql("""
                        delete from access.sign_in_tries where id in (
                            select id from access.sign_in_tries where window_start <= ? for update skip locked)""").param(over).update();
        var account = countOne("account " + email.toLowerCase(Locale.ROOT), OF_ONE_ACCOUNT, over);
        var sender = countOne("address " + address, OF_ONE_ADDRESS, over);
        return account && sender;
    }

    /** One statement, so that two at once cannot both have the last. */
    private boolean countOne(String subject, int limit, Timestamp over) {
        return jdbc.sql("""
                        insert into access.sign_in_tries as t (subject_hash, window_start, tries) values (:subject, :now, 1)
                        on conflict (hub_id, subject_hash) do update
                           set tries = case when t.window_start <= :over then 1 else t.tries + 1 end,
                               window_start = case when t.window_start <= :over then :now else t.window_start end
                         where t.window_start <= :over or t.tries < :limit""")
                        .param("subject", hash(subject))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("over", over)
                        .param("limit", limit)
                        .update()
                == 1;
    }

    private static byte[] hash(String subject) {
        try {
            var hub = HubScope.current().orElseThrow().toString();
            return MessageDigest.getInstance("SHA-256").digest((hub + ' ' + subject).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
