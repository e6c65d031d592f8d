package org.hortillon.accounts.passkey;

import java.util.List;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.access.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of an account, as its owner keeps them. */
@Component
@Transactional
public class Passkeys {

    private final JdbcClient jdbc;
    private final Audit audit;

    Passkeys(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(UUID account) {
        return jdbc.sql("""
                        select id, name, backed_up, created_at, last_used_at
                          from access.passkeys where account_id = ? order by created_at, id""").param(account).query(Passkey.class).list();
    }

    /** Whether whoever stands so may add, rename and remove passkeys. */
    @Transactional(readOnly = true)
    public boolean mayChange(Standing standing) {
        var account = standing.whole().account();
        return account != null
                && PasskeyRules.mayChange(standing.way(), !of(account).isEmpty());
    }

    /** Calls a passkey of {@code account} something else; false when there is none. */
    public boolean rename(UUID account, UUID id, String name) {
        return jdbc.sql("update access.passkeys set name = ? where id = ? and account_id = ?")
                        .params(name, id, account)
                        .update()
                == 1;
    }

    /** Removes a passkey of {@code account}; false when there is none. */
    public boolean remove(UUID account, UUID id) {
        var removed = jdbc.sql("delete from access.passkeys where id = ? and account_id = ?")
                        .params(id, account)
                        .update()
                == 1;
        if (removed) {
            audit.note("accounts.passkey_removed", "account", account, null);
        }
        return removed;
    }
}
