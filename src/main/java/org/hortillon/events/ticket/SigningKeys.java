package org.hortillon.events.ticket;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one key of each hub. */
@Component
@Transactional(readOnly = true)
class SigningKeys {

    /** Both halves, encoded. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Pair(byte[] privateKey, byte[] publicKey) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SigningKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Pair> find() {
        return jdbc.sql("select private_key, public_key from events.signing_keys")
                .query((row, number) -> new Pair(row.getBytes("private_key"), row.getBytes("public_key")))
                .optional();
    }

    /** Of two that make it at once one finds the other's. It stands at once, also when whoever asked first fails later. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Pair make() {
        var pair = draw();
        jdbc.sql("""
                        insert into events.signing_keys (private_key, public_key, made_at)
                        values (:private, :public, :now)
                        on conflict do nothing""")
                .param("private", pair.privateKey())
                .param("public", pair.publicKey())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return find().orElseThrow();
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
