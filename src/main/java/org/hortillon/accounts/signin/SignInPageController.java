package org.hortillon.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.hortillon.access.LocalPath;
import org.hortillon.access.Open;
import org.hortillon.access.SignIn;
import org.hortillon.access.SignInRequests;
import org.hortillon.access.SignInRequests.Asked;
import org.hortillon.access.SignInRequests.Wish;
import org.hortillon.access.Viewer;
import org.hortillon.accounts.SignInWay;
import org.hortillon.kernel.Refusal;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Open
@Controller
class SignInPageController {

    private static final String TEMPLATE = "accounts/signin/form";

    private final Pages pages;
    private final SignInRequests requests;
    private final SignIn signIn;
    private final List<SignInWay> ways;

    SignInPageController(Pages pages, SignInRequests requests, SignIn signIn, ObjectProvider<SignInWay> ways) {
        this.pages = pages;
        this.requests = requests;
        this.signIn = signIn;
        this.ways =
                ways.stream().sorted(Comparator.comparingInt(SignInWay::order)).toList();
    }

    /** How to come in; whoever is in already goes to the front door. */
    @GetMapping("/connexion")
    View form(
            @RequestParam(name = "retour", defaultValue = "") String back,
            @RequestParam(name = "perime", required = false) @Nullable String over,
            HttpServletRequest request) {
        return Viewer.current().signedIn()
                ? new RedirectView(pages.tr(request).href("/"))
                : pages.show(TEMPLATE, new SignInPage("", back(back, request), null, over != null, ways));
    }

    /** The page that was asked for, else the one of this site that led here. */
    private static String back(String asked, HttpServletRequest request) {
        var origin = Pages.origin(request) + "/";
        var from = request.getHeader("Referer");
        var before = from != null && from.startsWith(origin) ? from.substring(origin.length() - 1) : "";
        return LocalPath.of(asked.isEmpty() && !before.equals("/") ? before : asked);
    }

    /** Two addresses in one form are no address: else one may be looked up and another written to. */
    @PostMapping("/connexion")
    View ask(@RequestParam(name = "retour", defaultValue = "") String back, HttpServletRequest request) {
        var emails = request.getParameterValues("courriel");
        if (emails == null || emails.length != 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var t = pages.tr(request);
        var wish = new Wish(emails[0], t.language(), LocalPath.of(back), request.getRemoteAddr());
        return switch (requests.ask(wish)) {
            case TAKEN -> new RedirectView(t.href("/connexion/envoi"));
            case NOT_AN_EMAIL -> refuse(wish, Asked.NOT_AN_EMAIL, HttpStatus.UNPROCESSABLE_CONTENT);
            case TOO_MANY -> refuse(wish, Asked.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private View refuse(Wish wish, Refusal why, HttpStatus status) {
        return pages.show(TEMPLATE, new SignInPage(wish.email(), wish.back(), why, false, ways), status);
    }

    @GetMapping("/connexion/envoi")
    View asked() {
        return pages.show("accounts/signin/asked", new AskedPage(SignInRequests.LIFE.toMinutes()));
    }

    /** Looks at nothing and spends nothing. */
    @GetMapping("/connexion/courriel")
    View mailedLink(
            @RequestParam("jeton") String token, @RequestParam(name = "retour", defaultValue = "") String back) {
        return pages.show("accounts/signin/link", new MailedLinkPage(token, LocalPath.of(back)));
    }

    /** Whoever runs the hub confirms first who they are; the others go on to the page that they asked for. */
    @PostMapping("/connexion/courriel")
    View enter(
            @RequestParam("jeton") String token,
            @RequestParam(name = "retour", defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var t = pages.tr(request);
        if (signIn.enter(token, request, response).isEmpty()) {
            return new RedirectView(t.href("/connexion?perime=oui"));
        }
        var first = signIn.firstPage();
        var wanted = first.startsWith("/connexion") ? "" : LocalPath.of(back);
        var view = new RedirectView(wanted.isEmpty() ? t.href(first) : wanted);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
