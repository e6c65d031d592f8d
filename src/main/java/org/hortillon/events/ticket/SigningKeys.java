package org.hortillon.events.ticket;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one key of each hub. */
@Component
class SigningKeys {

    /** Both halves, encoded. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Pair(byte[] privateKey, byte[] publicKey) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate joined;
    private final TransactionTemplate apart;

    SigningKeys(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.joined = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional(readOnly = true)
    public Optional<Pair> find() {
        return read();
    }

    private Optional<Pair> read() {
        return jdbc.sql("select private_key, public_key from events.signing_keys")
                .query((row, number) -> new Pair(row.getBytes("private_key"), row.getBytes("public_key")))
                .optional();
    }

    /**
     * Of two that make it at once one waits, and finds the other's. It is made in the caller's transaction: a second
     * connection, asked for by many at once who each hold one, would never come. Only a reader needs one to write with.
     */
    public Pair make() {
        return Objects.requireNonNull(
                TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                        ? apart.execute(status -> insert())
                        : joined.execute(status -> insert()));
    }

    private Pair insert() {
        var pair = draw();
        jdbc.sql("""
                        insert into events.signing_keys (private_key, public_key, made_at)
                        values (:private, :public, :now)
                        on conflict do nothing""")
                .param("private", pair.privateKey())
                .param("public", pair.publicKey())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return read().orElseThrow();
    }

    private static Pair draw() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var drawn = generator.generateKeyPair();
            return new Pair(drawn.getPrivate().getEncoded(), drawn.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
