package org.hortillon.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets people in, and makes surer who they are. */
@Component
public class SignIn {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SecurityContextRepository contexts;
    private final TransactionOperations quiet;
    private final Clock clock;
    private final boolean required;

    SignIn(
            Accounts accounts,
            Sessions sessions,
            SecurityContextRepository contexts,
            TransactionOperations springSessionTransactionOperations,
            Clock clock,
            @Value("${hortillon.access.second-factor:required}") String secondFactor) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.contexts = contexts;
        this.quiet = springSessionTransactionOperations;
        this.clock = clock;
        this.required = !secondFactor.equals("offered");
    }

    /** How the one who looks came in; nothing for a visitor. */
    public Optional<Standing> standing() {
        return SignedIn.standing();
    }

    /**
     * Lets in whoever has proved to be {@code account}, in a session of its own; the one before, which somebody may have
     * prepared, is worth nothing. Nothing, when the account is closed.
     */
    public Optional<Viewer> enter(UUID account, Way way, HttpServletRequest request, HttpServletResponse response) {
        Optional<Viewer> entered = quiet.execute(transaction -> accounts.enter(account, way));
        return entered.map(viewer -> begin(viewer, way, request, response));
    }

    /** Lets in whoever holds a link, and spends one use of it. */
    public Optional<Viewer> enter(String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Accounts.Spent> link = quiet.execute(transaction -> accounts.spend(token));
        return link.flatMap(spent -> enter(spent.account(), spent.way(), request, response));
    }

    private Viewer begin(Viewer whole, Way way, HttpServletRequest request, HttpServletResponse response) {
        sessions.forgetEnded();
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(Arrival.NAME, Arrival.of(way, request, clock.instant()));
        var context = new SecurityContextImpl(new SignedIn(whole, way, required));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return Viewer.current();
    }

    /** The French path of the first page for whoever has just come in. */
    public String firstPage() {
        if (standing().map(Standing::waiting).filter(roles -> !roles.isEmpty()).isPresent()) {
            return "/connexion/confirmation";
        }
        return Viewer.current().isTeam() ? "/equipe" : "/";
    }
}
