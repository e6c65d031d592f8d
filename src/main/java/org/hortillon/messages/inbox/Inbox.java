package org.hortillon.messages.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages to the hub, for the team. */
@Component
@Transactional(readOnly = true)
class Inbox {

    private static final int PAGE = 20;

    private static final String MATCHING = """
              from messages.inbox
             where case :state
                   when 'answered' then answered_at is not null
                   when 'mine' then answered_at is null and assigned_to_id = :account
                   else answered_at is null end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest that waits comes first, and the one that was answered last. */
    InboxPage page(String asked, UUID account, int page) {
        var state = InboxPage.STATES.contains(asked) ? asked : InboxPage.OPEN;
        var paging = new Paging(page, PAGE, count(state, account));
        var messages = bind(
                        "select *" + MATCHING
                                + " order by answered_at desc nulls last, received_at, id limit :size offset :offset",
                        state,
                        account)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(InboxPage.Message.class)
                .list();
        return new InboxPage(state, messages, paging, open(), count(InboxPage.MINE, account));
    }

    long open() {
        return jdbc.sql("select count(*) from messages.contact_requests where answered_at is null")
                .query(Long.class)
                .single();
    }

    /** Takes a message on, unless somebody else has. */
    @Transactional
    public boolean assign(UUID message, UUID account) {
        return jdbc.sql("""
                        update messages.contact_requests set assigned_to_id = :account, assigned_at = :now
                         where id = :id and answered_at is null and assigned_to_id is null""")
                        .param("account", account)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", message)
                        .update()
                == 1;
    }

    /** Gives a message back that {@code account} had taken on. */
    @Transactional
    public boolean release(UUID message, UUID account) {
        return jdbc.sql("""
                        update messages.contact_requests set assigned_to_id = null, assigned_at = null
                         where id = ? and answered_at is null and assigned_to_id = ?""").params(message, account).update() == 1;
    }

    /** Notes that a message was answered. */
    @Transactional
    public boolean answer(UUID message, UUID account) {
        return jdbc.sql("""
                        update messages.contact_requests set answered_by_id = :account, answered_at = :now
                         where id = :id and answered_at is null""")
                        .param("account", account)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", message)
                        .update()
                == 1;
    }

    /** Takes back that a message was answered. */
    @Transactional
    public boolean reopen(UUID message) {
        return jdbc.sql("""
                        update messages.contact_requests set answered_by_id = null, answered_at = null
                         where id = ? and answered_at is not null""").param(message).update() == 1;
    }

    private long count(String state, UUID account) {
        return bind("select count(*)" + MATCHING, state, account)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, String state, UUID account) {
        return jdbc.sql(sql).param("state", state).param("account", account);
    }
}
