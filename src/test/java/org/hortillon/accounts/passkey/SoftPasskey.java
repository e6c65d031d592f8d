package org.hortillon.accounts.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.hortillon.testing.TestHub;
import tools.jackson.databind.json.JsonMapper;

/** A passkey as a phone keeps it, for the host name of one hub: it answers challenges as browsers hand them on. */
final class SoftPasskey {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int COORDINATE = 32;
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_KEY = 0x40;

    private final TestHub hub;
    private final KeyPair keys;
    private final byte[] id = new byte[COORDINATE];

    SoftPasskey(TestHub hub) throws GeneralSecurityException {
        this.hub = hub;
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.keys = generator.generateKeyPair();
        new java.security.SecureRandom().nextBytes(id);
    }

    /** The answer to a wish for a new passkey. */
    String made(String wish) throws GeneralSecurityException {
        var attestation = bytes(
                new byte[] {(byte) 0xa3},
                text("fmt"),
                text("none"),
                text("attStmt"),
                new byte[] {(byte) 0xa0},
                text("authData"),
                binary(bytes(authenticator(WITH_KEY), new byte[16], new byte[] {0, COORDINATE}, id, key())));
        return credential("{\"attestationObject\":\"%s\",\"clientDataJSON\":\"%s\",\"transports\":[\"internal\"]}"
                .formatted(encode(attestation), encode(client("webauthn.create", wish))));
    }

    /** The answer to a challenge, by whoever is called {@code user} there. */
    String shown(String challenge, String user) throws GeneralSecurityException {
        var client = client("webauthn.get", challenge);
        var authenticator = authenticator(0);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(authenticator);
        signature.update(MessageDigest.getInstance("SHA-256").digest(client));
        return credential(
                "{\"authenticatorData\":\"%s\",\"clientDataJSON\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\"}"
                        .formatted(encode(authenticator), encode(client), encode(signature.sign()), user));
    }

    /** What the hub calls the account for which it wishes a passkey. */
    static String user(String wish) {
        return JSON.readTree(wish).path("user").path("id").asString();
    }

    private String credential(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":%2$s,\"clientExtensionResults\":{}}"
                .formatted(encode(id), response);
    }

    private byte[] client(String type, String asked) {
        var challenge = JSON.readTree(asked).path("challenge").asString();
        var address = hub.address("/");
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, address.substring(0, address.length() - 1))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticator(int more) throws GeneralSecurityException {
        var host = MessageDigest.getInstance("SHA-256").digest(hub.host().getBytes(StandardCharsets.UTF_8));
        return bytes(host, new byte[] {(byte) (PRESENT_AND_VERIFIED | more)}, new byte[4]);
    }

    /** The public key as COSE: elliptic curve, ES256, P-256, x, y. */
    private byte[] key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return bytes(
                new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21},
                binary(coordinate(point.getAffineX())),
                new byte[] {0x22},
                binary(coordinate(point.getAffineY())));
    }

    private static byte[] coordinate(BigInteger number) {
        var all = number.toByteArray();
        var from = Math.max(0, all.length - COORDINATE);
        return ByteBuffer.allocate(COORDINATE)
                .position(COORDINATE - (all.length - from))
                .put(all, from, all.length - from)
                .array();
    }

    private static byte[] text(String text) {
        return bytes(new byte[] {(byte) (0x60 + text.length())}, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] binary(byte[] content) {
        return bytes(new byte[] {0x58, (byte) content.length}, content);
    }

    private static byte[] bytes(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
