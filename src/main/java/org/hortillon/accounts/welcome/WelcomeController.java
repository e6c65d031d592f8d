package org.hortillon.accounts.welcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.hortillon.access.FirstStart;
import org.hortillon.access.Open;
import org.hortillon.access.SignIn;
import org.hortillon.access.Way;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Opens to whoever has the code that was printed at the first start; to all others, and afterwards, nothing is there. */
@Open
@Controller
class WelcomeController {

    private static final String PATH = "/bienvenue";
    private static final String TEMPLATE = "accounts/welcome/form";

    private final Pages pages;
    private final FirstStart firstStart;
    private final Welcoming welcoming;
    private final SignIn signIn;

    WelcomeController(Pages pages, FirstStart firstStart, Welcoming welcoming, SignIn signIn) {
        this.pages = pages;
        this.firstStart = firstStart;
        this.welcoming = welcoming;
        this.signIn = signIn;
    }

    @GetMapping(PATH)
    View show(@RequestParam(name = "code", defaultValue = "") String code) {
        demand(firstStart.opens(code));
        return pages.show(TEMPLATE, new WelcomePage(WelcomeForm.fresh(code), List.of()));
    }

    /** Whoever has the code has the machine, so they are in, and are asked for a passkey for the next time. */
    @PostMapping(PATH)
    View setUp(
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = WelcomeForm.of(fields);
        demand(firstStart.opens(form.code()));
        if (!form.problems().isEmpty()) {
            return pages.show(TEMPLATE, new WelcomePage(form, form.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var entered = welcoming.setUp(form).flatMap(account -> signIn.enter(account, Way.LINK, request, response));
        demand(entered.isPresent());
        return new RedirectView(pages.tr(request).href("/moi/connexion?cle=bienvenue"));
    }

    private static void demand(boolean there) {
        if (!there) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
