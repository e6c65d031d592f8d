package org.hortillon.accounts.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.SignIn;
import org.hortillon.access.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;

/** Sends somebody to the issuer, and lets in whoever comes back with an e-mail address that has an account here. */
@Component
class OidcSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final Issuer issuer;
    private final KnownEmails emails;
    private final SignIn signIn;
    private final HttpSessionOAuth2AuthorizationRequestRepository sent =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final OidcAuthorizationCodeAuthenticationProvider provider = provider();

    OidcSignIn(Issuer issuer, KnownEmails emails, SignIn signIn) {
        this.issuer = issuer;
        this.emails = emails;
        this.signIn = signIn;
    }

    private static OidcAuthorizationCodeAuthenticationProvider provider() {
        var users = new OidcUserService();
        users.setOauth2UserService(new UserInfo());
        users.setRetrieveUserInfo(request -> request.getClientRegistration()
                        .getProviderDetails()
                        .getUserInfoEndpoint()
                        .getUri()
                != null);
        var tokens = new OidcIdTokenDecoderFactory();
        tokens.setJwsAlgorithmResolver(OidcSignIn::algorithm);
        var provider = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(), users);
        provider.setJwtDecoderFactory(tokens);
        return provider;
    }

    /** RSA, which every issuer must offer, unless this one says that it signs by elliptic curves only. */
    private static SignatureAlgorithm algorithm(ClientRegistration registration) {
        var offered = String.valueOf(registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("id_token_signing_alg_values_supported"));
        return offered.contains("ES256") && !offered.contains("RS256")
                ? SignatureAlgorithm.ES256
                : SignatureAlgorithm.RS256;
    }

    /** The issuer's address to go to, with a state and a nonce that are kept in the session; nothing when it does not answer. */
    Optional<String> begin(HttpServletRequest request, HttpServletResponse response) {
        return asking(() -> issuer.registration().map(registration -> {
            var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> registration);
            resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            var asked = Objects.requireNonNull(resolver.resolve(request, Issuer.ID));
            sent.saveAuthorizationRequest(asked, request, response);
            return asked.getAuthorizationRequestUri();
        }));
    }

    /** The French path to go on at; nothing for whoever is not to come in, whatever the reason. */
    Optional<String> finish(HttpServletRequest request, HttpServletResponse response) {
        var asked = sent.removeAuthorizationRequest(request, response);
        var code = request.getParameter("code");
        if (asked == null || code == null) {
            return Optional.empty();
        }
        return asking(() -> issuer.registration().flatMap(registration -> email(registration, asked, code)))
                .flatMap(this::account)
                .flatMap(account -> signIn.enter(account, Way.OIDC, request, response))
                .map(viewer -> signIn.firstPage());
    }

    private Optional<UUID> account(String email) {
        return emails.account(email);
    }

    /** The address that the issuer has verified; an address that somebody only typed there proves nothing. */
    private Optional<String> email(ClientRegistration registration, OAuth2AuthorizationRequest asked, String code) {
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .state(Objects.requireNonNull(asked.getState()))
                .build();
        var shown = provider.authenticate(
                new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(asked, answer)));
        return shown != null && shown.getPrincipal() instanceof OidcUser user && isVerified(user)
                ? Optional.ofNullable(user.getEmail())
                : Optional.empty();
    }

    private boolean isVerified(OidcUser user) {
        var said = user.getEmailVerified();
        return said == null ? issuer.trustsEmail() : said;
    }

    private static Optional<String> asking(java.util.function.Supplier<Optional<String>> work) {
        try {
            return work.get();
        } catch (AuthenticationException
                | JwtException
                | RestClientException
                | JacksonException
                | IllegalArgumentException e) {
            LOG.warn("The OpenID Connect issuer let nobody in: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
