package org.hortillon.messages.contact;

import java.sql.Timestamp;
import java.time.Instant;
import org.hortillon.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was written. Part of the sender's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactRequests {

    private final JdbcClient jdbc;

    ContactRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(ContactForm form, Language language, Instant now) {
        jdbc.sql("""
                        insert into messages.contact_requests (subject, name, email, body, language, received_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(form.subject(), form.name(), form.email(), form.body(), language.code(), Timestamp.from(now))
                .update();
    }
}
