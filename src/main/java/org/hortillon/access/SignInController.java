package org.hortillon.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
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

    SignInController(Accounts accounts, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
    }

    /** The session starts afresh, so that nobody can have prepared it. */
    @GetMapping("/connexion/lien")
    String enter(@RequestParam("jeton") String token, HttpServletRequest request, HttpServletResponse response) {
        var viewer = accounts.enter(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
