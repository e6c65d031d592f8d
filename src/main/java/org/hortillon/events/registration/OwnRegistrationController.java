package org.hortillon.events.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hortillon.access.Open;
import org.hortillon.events.registration.RegistrationRules.Act;
import org.hortillon.kernel.Refusal;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A registration behind the link of a mail: without an account, and changed by forms only. */
@Open
@Controller
@RequestMapping("/inscriptions/{code}")
class OwnRegistrationController {

    private final Pages pages;
    private final OwnPages own;
    private final ChangeRegistration change;

    OwnRegistrationController(Pages pages, OwnPages own, ChangeRegistration change) {
        this.pages = pages;
        this.own = own;
        this.change = change;
    }

    @GetMapping
    View page(@PathVariable String code) {
        return page(code, null, HttpStatus.OK);
    }

    @PostMapping("/acceptation")
    View accept(@PathVariable String code, HttpServletRequest request) {
        return answer(code, change.act(registration(code), Act.ACCEPT), request);
    }

    @PostMapping("/refus")
    View decline(@PathVariable String code, HttpServletRequest request) {
        return answer(code, change.act(registration(code), Act.DECLINE), request);
    }

    @PostMapping("/annulation")
    View cancel(@PathVariable String code, HttpServletRequest request) {
        return answer(code, change.act(registration(code), Act.CANCEL), request);
    }

    @PostMapping("/places")
    View shrink(
            @PathVariable String code,
            @RequestParam(name = "places", defaultValue = "0") int seats,
            HttpServletRequest request) {
        return answer(code, change.shrink(registration(code), seats), request);
    }

    private View answer(String code, Changed changed, HttpServletRequest request) {
        return switch (changed) {
            case Changed.Done done -> new RedirectView(pages.tr(request).href(RegistrationLetters.PAGE + code));
            case Changed.Stays stays -> page(code, stays.why(), HttpStatus.CONFLICT);
            case Changed.Unknown unknown -> throw absent();
        };
    }

    private View page(String code, @Nullable Refusal refused, HttpStatus status) {
        var page = own.of(code, refused).orElseThrow(OwnRegistrationController::absent);
        return pages.show("events/registration/own", page, status);
    }

    private UUID registration(String code) {
        return own.registration(code).orElseThrow(OwnRegistrationController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
