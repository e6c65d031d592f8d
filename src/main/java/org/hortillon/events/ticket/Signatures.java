package org.hortillon.events.ticket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Codes that only this hub can have written: an id and a signature over it and what it is for. They stand in addresses
 * and in tickets; a browser that has the hub's public key can check them without a connection.
 */
@Component
public class Signatures {

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final int ID_BYTES = 16;
    private static final int CODE_BYTES = ID_BYTES + 64;
    private static final int CODE_SIGNS = 107;

    private final SigningKeys keys;

    Signatures(SigningKeys keys) {
        this.keys = keys;
    }

    /**
     * A code for an address, of 107 letters, digits, "-" and "_".
     *
     * @param purpose what the code is for, such as "ticket": it opens nothing else
     */
    public String sign(String purpose, UUID id) {
        return code(pair(), purpose, id);
    }

    /** A code for each of many, for which the key is read once. */
    public Map<UUID, String> signAll(String purpose, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var pair = pair();
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> code(pair, purpose, id)));
    }

    private static String code(SigningKeys.Pair pair, String purpose, UUID id) {
        var code = ByteBuffer.allocate(CODE_BYTES).put(bytes(id)).put(signed(pair, said(purpose, bytes(id))));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code.array());
    }

    /** The id in a code that this hub signed for this purpose; of any other code nothing. */
    public Optional<UUID> read(String purpose, String code) {
        return code.length() == CODE_SIGNS
                ? keys.find()
                        .flatMap(pair -> decoded(code).filter(bytes -> isSigned(purpose, bytes, pair)))
                        .map(Signatures::id)
                : Optional.empty();
    }

    /** A signature of a whole text, in base64: whoever keeps the text can check later that nobody changed it. */
    public String seal(String purpose, String text) {
        return Base64.getEncoder().encodeToString(signed(pair(), said(purpose, text.getBytes(StandardCharsets.UTF_8))));
    }

    /** By which browsers check codes: X.509 SubjectPublicKeyInfo in base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair().publicKey());
    }

    private static byte[] signed(SigningKeys.Pair pair, byte[] words) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pair.privateKey())));
            signature.update(words);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SigningKeys.Pair pair() {
        return keys.find().orElseGet(keys::make);
    }

    private static boolean isSigned(String purpose, byte[] code, SigningKeys.Pair pair) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(pair.publicKey())));
            signature.update(said(purpose, bytes(id(code))));
            return signature.verify(code, ID_BYTES, CODE_BYTES - ID_BYTES);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Optional<byte[]> decoded(String code) {
        try {
            var bytes = Base64.getUrlDecoder().decode(code);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(code)
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is signed: the purpose, a zero, the id. */
    private static byte[] said(String purpose, byte[] id) {
        var words = purpose.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(words.length + 1 + id.length)
                .put(words)
                .put((byte) 0)
                .put(id)
                .array();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID id(byte[] code) {
        var bytes = ByteBuffer.wrap(code);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
