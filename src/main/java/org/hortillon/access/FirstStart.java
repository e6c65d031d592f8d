package org.hortillon.access;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.stream.Collectors;
import org.hortillon.kernel.SecretWord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first start of a hub: whoever has the code that the command line printed sets it up, once. */
@Component
@Transactional
public class FirstStart {

    /** Nothing that is taken for something else when it is copied by hand: 31 signs, of which 12 are more than 59 bits. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstStart(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new code for the current hub, which has just been founded or was never set up; the one before is worth nothing. */
    public String begin() {
        var code = random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        jdbc.sql("""
                        insert into access.first_starts (code_hash, begun_at) values (?, ?)
                        on conflict on constraint one_for_each_hub do update set code_hash = excluded.code_hash""")
                .params(SecretWord.hash(code), Timestamp.from(clock.instant()))
                .update();
        return code;
    }

    /** Whether the current hub waits to be set up. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return jdbc.sql("select count(*) from access.first_starts where done_at is null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether the current hub waits to be set up by whoever has this code. */
    @Transactional(readOnly = true)
    public boolean opens(String code) {
        return jdbc.sql("select count(*) from access.first_starts where done_at is null and code_hash = ?")
                        .param(SecretWord.hash(code))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Ends it, in the transaction that sets the hub up; false when somebody else has, or the code is not the one. */
    public boolean end(String code) {
        return jdbc.sql("update access.first_starts set done_at = ? where done_at is null and code_hash = ?")
                        .params(Timestamp.from(clock.instant()), SecretWord.hash(code))
                        .update()
                == 1;
    }
}
