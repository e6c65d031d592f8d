package org.hortillon.accounts.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID Connect issuer that tells whatever a test wants. */
final class FakeIssuer implements AutoCloseable {

    static final String CLIENT = "hortillon";
    private static final int KEY_BITS = 2048;
    private static final int LIFE_SECONDS = 300;

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Object> userInfo = new HashMap<>();
    private Consumer<JWTClaimsSet.Builder> twist = claims -> {};
    private String nonce = "";
    private boolean signsUserInfo;

    FakeIssuer() {
        try {
            key = new RSAKeyGenerator(KEY_BITS).keyID("key").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        answer("/.well-known/openid-configuration", "application/json", this::configuration);
        answer("/keys", "application/json", () -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", "application/json", this::tokens);
        server.createContext("/userinfo", exchange -> {
            var body = signsUserInfo ? sign(claims(userInfo)) : new JsonMapper().writeValueAsString(userInfo);
            send(exchange, signsUserInfo ? "application/jwt" : "application/json", body);
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it tells of whoever comes. */
    FakeIssuer tells(Map<String, Object> claims) {
        userInfo.clear();
        userInfo.put("sub", "somebody");
        userInfo.putAll(claims);
        return this;
    }

    FakeIssuer nonce(String word) {
        nonce = word;
        return this;
    }

    /** As ProConnect does. */
    FakeIssuer signsUserInfo() {
        signsUserInfo = true;
        return this;
    }

    /** Something wrong with its token. */
    FakeIssuer twisted(Consumer<JWTClaimsSet.Builder> wrong) {
        twist = wrong;
        return this;
    }

    private String configuration() {
        return new JsonMapper()
                .writeValueAsString(Map.of(
                        "issuer",
                        address(),
                        "authorization_endpoint",
                        address() + "/authorize",
                        "token_endpoint",
                        address() + "/token",
                        "userinfo_endpoint",
                        address() + "/userinfo",
                        "jwks_uri",
                        address() + "/keys",
                        "response_types_supported",
                        java.util.List.of("code"),
                        "subject_types_supported",
                        java.util.List.of("public"),
                        "id_token_signing_alg_values_supported",
                        java.util.List.of("RS256")));
    }

    private String tokens() {
        var claims = claims(Map.of("sub", "somebody", "nonce", nonce));
        twist.accept(claims);
        return new JsonMapper()
                .writeValueAsString(Map.of(
                        "access_token",
                        "access",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        LIFE_SECONDS,
                        "id_token",
                        sign(claims)));
    }

    private JWTClaimsSet.Builder claims(Map<String, Object> more) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)));
        more.forEach(claims::claim);
        return claims;
    }

    private String sign(JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, String type, java.util.function.Supplier<String> body) {
        server.createContext(path, exchange -> send(exchange, type, body.get()));
    }

    private static void send(com.sun.net.httpserver.HttpExchange exchange, String type, String body)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
