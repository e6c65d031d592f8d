package org.hortillon.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signs in whoever holds a link. */
@Open
@Controller
class SignInController {

    private final SignIn signIn;

    SignInController(SignIn signIn) {
        this.signIn = signIn;
    }

    /** For links from the command line; those from mails open a page with a button. No page that is kept shows any of it. */
    @GetMapping("/connexion/lien")
    String enter(@RequestParam("jeton") String token, HttpServletRequest request, HttpServletResponse response) {
        if (signIn.enter(token, request, response).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + signIn.firstPage();
    }
}
