package org.hortillon.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Controller;
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

    SignInController(
            Accounts accounts,
            SecurityContextRepository contexts,
            ObjectProvider<JdbcIndexedSessionRepository> sessions) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.sessions = sessions;
    }

    /** The session starts afresh, so that nobody can have prepared it; those that ended are cleared away. */
    @GetMapping("/connexion/lien")
    String enter(@RequestParam("jeton") String token, HttpServletRequest request, HttpServletResponse response) {
        var viewer = accounts.enter(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
