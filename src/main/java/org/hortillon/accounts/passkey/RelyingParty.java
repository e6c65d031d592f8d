package org.hortillon.accounts.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.hortillon.hubs.Hubs;
import org.hortillon.site.Pages;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * To whom a passkey belongs: the hub, under the host name by which it is reached. One application serves many hubs, so it
 * is another one at each request. A passkey always asks for the finger, the face or the code of its owner.
 */
@Component
class RelyingParty {

    private final PasskeyUsers users;
    private final KeptPasskeys passkeys;
    private final Hubs hubs;

    RelyingParty(PasskeyUsers users, KeptPasskeys passkeys, Hubs hubs) {
        this.users = users;
        this.passkeys = passkeys;
        this.hubs = hubs;
    }

    WebAuthnRelyingPartyOperations at(HttpServletRequest request) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(request.getServerName())
                .name(hubs.current().name())
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(users, passkeys, party, Set.of(Pages.origin(request)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
