package org.hortillon.accounts.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.access.SignIn;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.UriComponentsBuilder;

@HubTest
class OidcSignInTest {

    private static final Map<String, Object> SARAH = Map.of("email", "Sarah@exemple.fr", "email_verified", true);
    private final TestHub hub;
    private final FakeIssuer issuer = new FakeIssuer();

    OidcSignInTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void sarahHasAnAccount() {
        hub.inHub(() -> hub.bean(Accounts.class).open("sarah@exemple.fr", "Sarah", List.of(Role.TEAM)));
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        SecurityContextHolder.clearContext();
        issuer.close();
    }

    @Test
    void whoever_the_issuer_vouches_for_comes_in_by_their_verified_address() {
        issuer.tells(SARAH);
        assertThat(visit(false)).contains("/equipe");
        assertThat(hub.value(String.class, "select act from access.audit")).isEqualTo("access.signed_in_by_oidc");
    }

    @Test
    void what_it_tells_may_be_signed_as_proconnect_does() {
        issuer.tells(SARAH).signsUserInfo();
        assertThat(visit(false)).contains("/equipe");
    }

    @Test
    void an_address_that_is_not_verified_proves_nothing() {
        issuer.tells(Map.of("email", "sarah@exemple.fr", "email_verified", false));
        assertThat(visit(false)).isEmpty();
        assertThat(visit(true)).as("whatever the configuration trusts").isEmpty();
        issuer.tells(Map.of("email", "sarah@exemple.fr"));
        assertThat(visit(false)).isEmpty();
        assertThat(visit(true)).as("all its addresses are trusted").contains("/equipe");
    }

    @Test
    void somebody_unknown_somebody_without_address_and_a_closed_account_are_refused_alike() {
        issuer.tells(Map.of("email", "inconnu@exemple.fr", "email_verified", true));
        assertThat(visit(false)).isEmpty();
        issuer.tells(Map.of("email_verified", true));
        assertThat(visit(false)).isEmpty();
        hub.execute("update access.accounts set closed_at = now()");
        issuer.tells(SARAH);
        assertThat(visit(false)).isEmpty();
        assertThat(hub.count("access.audit")).isZero();
        assertThat(TestHub.found()
                        .visitor()
                        .get("/connexion/oidc/retour?code=x&state=y")
                        .location())
                .endsWith("/connexion/oidc/refus");
    }

    @Test
    void a_token_with_another_nonce_audience_issuer_or_of_yesterday_is_refused() {
        issuer.tells(SARAH);
        List<Consumer<JWTClaimsSet.Builder>> wrong = List.of(
                claims -> claims.claim("nonce", "another"),
                claims -> claims.claim("nonce", null),
                claims -> claims.audience("somebody-else"),
                claims -> claims.issuer("https://evil.example"),
                claims -> claims.subject("somebody else"),
                claims -> claims.expirationTime(Date.from(Instant.EPOCH)));
        assertThat(wrong).allSatisfy(twist -> {
            issuer.twisted(twist);
            assertThat(visit(false)).isEmpty();
        });
    }

    @Test
    void a_return_without_its_state_or_in_another_session_is_refused() {
        issuer.tells(SARAH);
        var oidc = oidc(false);
        hub.inHub(() -> {
            var session = new MockHttpSession();
            var sent = leave(oidc, session);
            assertThat(sent).containsKeys("state", "nonce", "code_challenge");
            assertThat(comeBack(oidc, session, "another")).isEmpty();
            assertThat(comeBack(oidc, new MockHttpSession(), sent.getOrDefault("state", "")))
                    .isEmpty();
        });
    }

    @Test
    void an_issuer_that_does_not_answer_lets_nobody_in() {
        issuer.close();
        var oidc = oidc(false);
        assertThat(hub.inHub(() ->
                        oidc.begin(request(new MockHttpSession(), "/connexion/oidc"), new MockHttpServletResponse())))
                .isEmpty();
    }

    /** Goes to the issuer and comes back. */
    private Optional<String> visit(boolean trustEmail) {
        var oidc = oidc(trustEmail);
        return hub.inHub(() -> {
            var session = new MockHttpSession();
            return comeBack(oidc, session, leave(oidc, session).getOrDefault("state", ""));
        });
    }

    private OidcSignIn oidc(boolean trustEmail) {
        var settings = new Issuer.Settings(
                issuer.address(), FakeIssuer.CLIENT, "secret", "ProConnect", List.of("openid", "email"), trustEmail);
        return new OidcSignIn(new Issuer(settings), hub.bean(KnownEmails.class), hub.bean(SignIn.class));
    }

    private Map<String, String> leave(OidcSignIn oidc, MockHttpSession session) {
        var address = oidc.begin(request(session, "/connexion/oidc"), new MockHttpServletResponse())
                .orElseThrow();
        assertThat(address).startsWith(issuer.address() + "/authorize");
        var sent = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        issuer.nonce(sent.getOrDefault("nonce", ""));
        return sent.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        entry ->
                                java.net.URLDecoder.decode(entry.getValue(), java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Optional<String> comeBack(OidcSignIn oidc, MockHttpSession session, String state) {
        var request = request(session, Issuer.RETURN);
        request.setParameter("code", "code");
        request.setParameter("state", state);
        return oidc.finish(request, new MockHttpServletResponse());
    }

    private MockHttpServletRequest request(MockHttpSession session, String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServerName(hub.host());
        request.setServletPath(path);
        request.setSession(session);
        return request;
    }
}
