package org.hortillon.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signs in whoever holds a link. */
@Open
@Controller
class SignInController {

    private final Accounts accounts;
    private final SecurityContextRepository contexts;
    private final ObjectProvider<JdbcIndexedSessionRepository> sessions;
    private final TransactionOperations quiet;

    SignInController(
            Accounts accounts,
            SecurityContextRepository contexts,
            ObjectProvider<JdbcIndexedSessionRepository> sessions,
            TransactionOperations springSessionTransactionOperations) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.sessions = sessions;
        this.quiet = springSessionTransactionOperations;
    }

    /**
     * The session starts afresh, so that nobody can have prepared it; those that ended are cleared away. No page that
     * is kept shows any of it, so whoever tries words turns no pages.
     */
    @GetMapping("/connexion/lien")
    String enter(@RequestParam("jeton") String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Viewer> entered = quiet.execute(status -> accounts.enter(token));
        var viewer = entered.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sessions.ifAvailable(JdbcIndexedSessionRepository::cleanUpExpiredSessions);
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true);
        var context = new SecurityContextImpl(new SignedIn(viewer));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return viewer.isTeam() ? "redirect:/equipe" : "redirect:/";
    }
}
