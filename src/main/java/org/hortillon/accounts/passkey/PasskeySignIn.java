package org.hortillon.accounts.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.access.SignIn;
import org.hortillon.access.Viewer;
import org.hortillon.access.Way;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets somebody in by a passkey, or makes surer who is in. */
@Component
class PasskeySignIn {

    private final Ceremony ceremony;
    private final SignIn signIn;
    private final Audit audit;
    private final TransactionOperations quiet;

    PasskeySignIn(
            Ceremony ceremony, SignIn signIn, Audit audit, TransactionOperations springSessionTransactionOperations) {
        this.ceremony = ceremony;
        this.signIn = signIn;
        this.audit = audit;
        this.quiet = springSessionTransactionOperations;
    }

    /** The French path to go on at; nothing when the passkey is refused, which is noted of whoever is signed in. */
    Optional<String> enter(HttpServletRequest request, HttpServletResponse response, String answer) {
        var account = Viewer.current().account();
        var shown = ceremony.answered(request, response, answer)
                .filter(owner -> account == null || owner.equals(account))
                .flatMap(owner -> signIn.enter(owner, Way.PASSKEY, request, response));
        if (shown.isEmpty() && account != null) {
            failed(account);
        }
        return shown.map(viewer -> signIn.firstPage());
    }

    private void failed(UUID account) {
        quiet.executeWithoutResult(
                transaction -> audit.note("accounts.second_factor_failed", "account", account, null));
    }

    /** Keeps a new passkey; whoever has just made one is as sure as by showing it. */
    boolean make(HttpServletRequest request, HttpServletResponse response, String answer, String name) {
        var account = Viewer.current().account();
        if (account == null || !ceremony.made(request, response, answer, name)) {
            return false;
        }
        quiet.executeWithoutResult(transaction -> audit.note("accounts.passkey_added", "account", account, null));
        if (signIn.standing().filter(standing -> !standing.way().isStrong()).isPresent()) {
            signIn.enter(account, Way.PASSKEY, request, response);
        }
        return true;
    }
}
