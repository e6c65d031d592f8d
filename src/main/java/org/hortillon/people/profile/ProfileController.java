package org.hortillon.people.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.people.Persons;
import org.hortillon.people.field.FieldAnswers;
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

@For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
@Controller
class ProfileController {

    private static final String TEMPLATE = "people/profile/edit";

    private final Pages pages;
    private final Persons persons;
    private final Profiles profiles;
    private final FieldAnswers answers;

    ProfileController(Pages pages, Persons persons, Profiles profiles, FieldAnswers answers) {
        this.pages = pages;
        this.persons = persons;
        this.profiles = profiles;
        this.answers = answers;
    }

    @GetMapping("/moi")
    View profile() {
        return profiles.page(Viewer.current())
                .map(page -> pages.show(TEMPLATE, page))
                .orElseGet(() -> pages.show("people/profile/none", new NoProfile()));
    }

    @PostMapping("/moi/fiche")
    View begin(HttpServletRequest request) {
        profiles.begin(Viewer.current());
        return new RedirectView(pages.tr(request).href("/moi"));
    }

    @PostMapping("/moi")
    View save(@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request) {
        var person = persons.of(Viewer.current()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = ProfileForm.of(fields);
        var answered = answers.typed(fields);
        var problems = new LinkedHashMap<>(ProfileRules.problems(form));
        problems.putAll(FieldAnswers.problems(answered));
        if (!problems.isEmpty()) {
            return pages.show(
                    TEMPLATE,
                    profiles.page(person).refused(form, answered, problems),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var t = pages.tr(request);
        profiles.save(person, form, answered, t);
        return new RedirectView(t.href("/moi?fait=profil"));
    }
}
