package org.hortillon.membership.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links in the mails about an application, by which the applicant sees where it stands and may withdraw it. */
@Component
@Transactional
public class ApplicationLinks {

    private static final int TOKEN_BYTES = 32;

    /** Where a link leads; its word comes last. */
    public static final String PAGE = "/rejoindre/suivi/";

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    ApplicationLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The word of a new link; only its hash is kept, so each mail has its own. */
    public String create(UUID application) {
        var token = token(random);
        jdbc.sql("insert into membership.application_links (application_id, token_hash) values (?, ?)")
                .params(application, hash(token))
                .update();
        return token;
    }

    /** The application behind the word of a link. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(String token) {
        return jdbc.sql("select application_id from membership.application_links where token_hash = ?")
                .param(hash(token))
                .query(UUID.class)
                .optional();
    }

    /** A word that nobody guesses. */
    public static String token(SecureRandom random) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a word, or of anything that shall not be read back. */
    public static byte[] hash(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
