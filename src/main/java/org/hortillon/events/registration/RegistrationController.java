package org.hortillon.events.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
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

/** The form of an event, for everybody. */
@Open
@Controller
@RequestMapping("/evenements/{key}/inscription")
class RegistrationController {

    private final Pages pages;
    private final Register register;
    private final RegistrationForms forms;
    private final Clock clock;

    RegistrationController(Pages pages, Register register, RegistrationForms forms, Clock clock) {
        this.pages = pages;
        this.register = register;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    View form(@PathVariable String key, HttpServletRequest request) {
        var sender = forms.sender(Viewer.current());
        var own = forms.own(key, sender);
        return own.isPresent()
                ? to("/inscriptions/" + own.get(), request)
                : page(key, new Tried(RegistrationForm.BLANK, Map.of(), null), HttpStatus.OK);
    }

    @PostMapping
    View send(@PathVariable String key, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var form = RegistrationForm.of(fields);
        var sender = forms.sender(Viewer.current());
        var over = new Register.Over(request.getRemoteAddr(), pages.tr(request).language());
        return switch (register.register(key, form, sender, over)) {
            case Registered.Thanks thanks -> to("/evenements/" + key + "/inscription/merci", request);
            case Registered.Own own -> to("/inscriptions/" + forms.code(own.registration()), request);
            case Registered.Incomplete incomplete ->
                page(key, new Tried(form, incomplete.problems(), null), HttpStatus.UNPROCESSABLE_CONTENT);
            case Registered.Refused refused ->
                page(
                        key,
                        new Tried(form, Map.of(), refused.why()),
                        refused.why() == RegistrationRules.Problem.TOO_MANY
                                ? HttpStatus.TOO_MANY_REQUESTS
                                : HttpStatus.CONFLICT);
            case Registered.Unknown unknown -> throw absent();
        };
    }

    @GetMapping("/merci")
    View thanks(@PathVariable String key) {
        return pages.show(
                "events/registration/thanks", new ThanksPage(forms.event(key).orElseThrow(this::absent)));
    }

    /** What was typed, and why it is not taken. */
    private record Tried(
            RegistrationForm form,
            Map<String, Refusal> problems,
            @Nullable Refusal refused) {}

    private View page(String key, Tried tried, HttpStatus status) {
        var event = forms.event(key).orElseThrow(this::absent);
        var asked = forms.asked(key, forms.sender(Viewer.current())).orElseThrow(this::absent);
        var page = new RegistrationPage(
                event,
                asked.room(),
                asked.known(),
                asked.questions(),
                tried.form(),
                tried.problems(),
                tried.refused(),
                clock.instant());
        return pages.show("events/registration/form", page, status);
    }

    private View to(String path, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(path));
    }

    private ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
