package org.hortillon.accounts.oidc;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose account an e-mail address is. */
@Component
@Transactional(readOnly = true)
class KnownEmails {

    private final JdbcClient jdbc;

    KnownEmails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open account of this address. */
    Optional<UUID> account(String email) {
        return jdbc.sql("select id from access.accounts where lowered = lower(?) and closed_at is null")
                .param(email)
                .query(UUID.class)
                .optional();
    }
}
