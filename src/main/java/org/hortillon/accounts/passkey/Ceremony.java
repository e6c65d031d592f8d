package org.hortillon.accounts.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What goes between browser and hub: a challenge, which is kept in the session and used once, and the answer to it. */
@Component
class Ceremony {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private final RelyingParty party;
    private final HttpSessionPublicKeyCredentialRequestOptionsRepository asked =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();
    private final HttpSessionPublicKeyCredentialCreationOptionsRepository wanted =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();

    Ceremony(RelyingParty party) {
        this.party = party;
    }

    /** A challenge for a passkey that exists: any, or one of the account that is signed in. */
    String ask(HttpServletRequest request, HttpServletResponse response) {
        var options = party.at(request)
                .createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(authentication(request)));
        asked.save(request, response, options);
        return JSON.writeValueAsString(options);
    }

    /** Whose passkey answers the challenge; nothing when none does. */
    Optional<UUID> answered(HttpServletRequest request, HttpServletResponse response, String answer) {
        var options = asked.load(request);
        asked.save(request, response, null);
        if (options == null) {
            return Optional.empty();
        }
        return understood(() -> {
            var user = party.at(request)
                    .authenticate(new RelyingPartyAuthenticationRequest(options, JSON.readValue(answer, SHOWN)));
            return PasskeyUsers.account(user.getId());
        });
    }

    /** A challenge for a new passkey of the account that is signed in. */
    String wish(HttpServletRequest request, HttpServletResponse response) {
        var signedIn = authentication(request);
        if (signedIn == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        var options = party.at(request)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn));
        wanted.save(request, response, options);
        return JSON.writeValueAsString(options);
    }

    /** Keeps the passkey that answers the challenge; false when none does, or when it was made for somebody else. */
    boolean made(HttpServletRequest request, HttpServletResponse response, String answer, String name) {
        var options = wanted.load(request);
        wanted.save(request, response, null);
        var user = request.getUserPrincipal();
        if (options == null
                || user == null
                || !PasskeyUsers.account(options.getUser().getId()).toString().equals(user.getName())) {
            return false;
        }
        return understood(() -> party.at(request)
                        .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                options, new RelyingPartyPublicKey(JSON.readValue(answer, MADE), name))))
                .isPresent();
    }

    /** Nothing when the answer is not JSON, lacks something, or does not hold. */
    private static <T> Optional<T> understood(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (WebAuthnException | IllegalArgumentException | NullPointerException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static @Nullable Authentication authentication(HttpServletRequest request) {
        Principal user = request.getUserPrincipal();
        return user instanceof Authentication authentication ? authentication : null;
    }
}
