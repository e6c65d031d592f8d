package org.hortillon.accounts.oidc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The issuer that this installation trusts, if its configuration names one. It is asked for its addresses when it is first needed. */
@Component
class Issuer {

    static final String ID = "oidc";
    static final String RETURN = "/connexion/oidc/retour";

    private final Settings settings;
    private volatile @Nullable ClientRegistration known;

    @Autowired
    Issuer(Environment environment) {
        this(new Settings(
                text(environment, "issuer", ""),
                text(environment, "client-id", ""),
                text(environment, "client-secret", ""),
                text(environment, "name", "OpenID Connect"),
                List.of(text(environment, "scopes", "openid email").split(" ")),
                Boolean.parseBoolean(text(environment, "trust-email", "false"))));
    }

    Issuer(Settings settings) {
        this.settings = settings;
    }

    /**
     * What the configuration says under {@code hortillon.access.oidc}.
     *
     * @param address what it calls itself, from which its addresses are found; empty when there is none
     * @param name what people call it
     * @param trustEmail whether all its e-mail addresses are verified, though it does not say so of each
     */
    record Settings(
            String address,
            String clientId,
            String clientSecret,
            String name,
            List<String> scopes,
            boolean trustEmail) {}

    private static String text(Environment environment, String name, String otherwise) {
        return environment.getProperty("hortillon.access.oidc." + name, otherwise);
    }

    boolean isThere() {
        return !settings.address().isBlank();
    }

    String name() {
        return settings.name();
    }

    boolean trustsEmail() {
        return settings.trustEmail();
    }

    /** Nothing when none is named. Throws when it does not answer. */
    Optional<ClientRegistration> registration() {
        if (!isThere()) {
            return Optional.empty();
        }
        var found = known;
        if (found == null) {
            found = ClientRegistrations.fromIssuerLocation(settings.address())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .clientName(settings.name())
                    .redirectUri("{baseUrl}" + RETURN)
                    .scope(settings.scopes())
                    .build();
            known = found;
        }
        return Optional.of(found);
    }
}
