package org.hortillon.membership.application;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.SecretWord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links in the mails about an application, by which the applicant sees where it stands and may withdraw it. */
@Component
@Transactional
public class ApplicationLinks {

    /** Where a link leads; its word comes last. */
    public static final String PAGE = "/rejoindre/suivi/";

    private final JdbcClient jdbc;

    ApplicationLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The word of a new link; only its hash is kept, so each mail has its own. */
    public String create(UUID application) {
        var token = SecretWord.draw();
        jdbc.sql("insert into membership.application_links (application_id, token_hash) values (?, ?)")
                .params(application, SecretWord.hash(token))
                .update();
        return token;
    }

    /** The application behind the word of a link. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(String token) {
        return jdbc.sql("select application_id from membership.application_links where token_hash = ?")
                .param(SecretWord.hash(token))
                .query(UUID.class)
                .optional();
    }
}
