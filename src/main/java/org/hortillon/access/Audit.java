package org.hortillon.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes who did what to which thing, in the transaction that does it: both are kept, or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Audit {

    private static final ScopedValue<UUID> ACCOUNT = ScopedValue.newInstance();
    private static final int TITLE = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes an act of whoever is looking; of nobody when the hub does it by itself.
     *
     * @param act {@code <module>.<what was done>}; the module's messages say it under {@code <module>.act.<what>}
     * @param kind what sort of thing it was done to, said under {@code accounts.kind.<kind>}
     * @param id which one, if it has an id
     * @param title what that is called now, for people
     */
    public void note(String act, String kind, @Nullable UUID id, @Nullable String title) {
        jdbc.sql("""
                        insert into access.audit (noted_at, account_id, act, kind, thing_id, title)
                        values (:at, :account, :act, :kind, :id, :title)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account())
                .param("act", act)
                .param("kind", kind)
                .param("id", id)
                .param("title", cut(title))
                .update();
    }

    /** Does {@code work}, all acts of which are {@code account}'s: on another thread, or before the session stands. */
    public static void onBehalf(UUID account, Runnable work) {
        ScopedValue.where(ACCOUNT, account).run(work);
    }

    private static @Nullable UUID account() {
        return ACCOUNT.isBound() ? ACCOUNT.get() : Viewer.current().account();
    }

    private static @Nullable String cut(@Nullable String title) {
        return title == null ? null : title.substring(0, Math.min(title.length(), TITLE));
    }
}
