package org.hortillon.events.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.agenda.Agenda;
import org.hortillon.events.agenda.Event;
import org.hortillon.kernel.Language;
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

/** Requests are answered, and people registered by hand. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/equipe/evenements/{key}")
class TeamRegistrationController {

    private final Pages pages;
    private final Agenda agenda;
    private final TeamList list;
    private final Answering answering;

    TeamRegistrationController(Pages pages, Agenda agenda, TeamList list, Answering answering) {
        this.pages = pages;
        this.agenda = agenda;
        this.list = list;
        this.answering = answering;
    }

    /** The ticked ones, or the one whose own button was pressed ({@code un} is "accept" or "refuse" and its id). */
    @PostMapping("/demandes")
    View answer(
            @PathVariable String key,
            @RequestParam(name = "id", defaultValue = "") List<String> chosen,
            @RequestParam(name = "do", defaultValue = "") String act,
            @RequestParam(name = "un", defaultValue = "") String one,
            HttpServletRequest request) {
        var single = one.split(" ", 2);
        var accept = (single.length == 2 ? single[0] : act).equals("accept");
        var ids = (single.length == 2 ? List.of(single[1]) : chosen)
                .stream()
                        .filter(id -> id.matches("[0-9a-f-]{36}"))
                        .map(UUID::fromString)
                        .toList();
        answering.answer(terms(key).id(), event(key), ids, accept);
        return back(key, request);
    }

    @GetMapping("/inscription")
    View form(@PathVariable String key) {
        return page(new HandPage(event(key), terms(key), RegistrationForm.BLANK, "fr", false, Map.of(), null));
    }

    @PostMapping("/inscription")
    View register(@PathVariable String key, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var form = RegistrationForm.of(fields);
        var terms = terms(key);
        var language = "en".equals(fields.get("langue")) ? Language.EN : Language.FR;
        var regardless = "oui".equals(fields.get("complet"));
        var problems = new HashMap<>(FormRules.problems(form, false, terms, List.of()));
        if (!problems.isEmpty()) {
            return page(new HandPage(event(key), terms, form, language.code(), regardless, problems, null));
        }
        return switch (answering.register(terms.id(), event(key), form, regardless, language)) {
            case Entered.In in -> back(key, request);
            case Entered.Already already ->
                refused(key, form, language, regardless, "events.registration.hand.already");
            case Entered.Refused refused ->
                refused(key, form, language, regardless, refused.why().code());
        };
    }

    private View refused(String key, RegistrationForm form, Language language, boolean regardless, String why) {
        Refusal refusal = () -> why;
        return page(new HandPage(event(key), terms(key), form, language.code(), regardless, Map.of(), refusal));
    }

    private View page(HandPage page) {
        @Nullable Refusal refused = page.refused();
        var status = refused != null
                ? HttpStatus.CONFLICT
                : page.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show("events/registration/hand", page, status);
    }

    private View back(String key, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href("/equipe/evenements/" + key));
    }

    private Event event(String key) {
        return agenda.findForTeam(key).orElseThrow(TeamRegistrationController::absent);
    }

    private Terms terms(String key) {
        return list.terms(key).orElseThrow(TeamRegistrationController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
