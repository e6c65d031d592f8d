package org.hortillon.people.consent;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.people.Persons;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
@Controller
class ConsentController {

    private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Pages pages;
    private final Persons persons;
    private final Consents consents;

    ConsentController(Pages pages, Persons persons, Consents consents) {
        this.pages = pages;
        this.persons = persons;
        this.consents = consents;
    }

    @GetMapping("/moi/accords")
    View list() {
        return pages.show(
                "people/consent/list",
                new ConsentPage(persons.of(Viewer.current()).map(consents::of).orElse(List.of())));
    }

    @PostMapping("/moi/accords")
    View give(@RequestParam("accord") String kind, HttpServletRequest request) {
        var t = pages.tr(request);
        ConsentKind.of(kind).ifPresent(known -> consents.give(self(), known, Way.PERSON, t));
        return new RedirectView(t.href("/moi/accords"));
    }

    /** By its kind; by its id when another module keeps it. */
    @PostMapping("/moi/accords/retrait")
    View withdraw(@RequestParam("accord") String which, HttpServletRequest request) {
        var person = self();
        ConsentKind.of(which).ifPresent(kind -> consents.withdraw(person, kind, Way.PERSON));
        if (which.matches(UUID_PATTERN)) {
            consents.withdrawFurther(person, UUID.fromString(which));
        }
        return new RedirectView(pages.tr(request).href("/moi/accords"));
    }

    private UUID self() {
        return persons.of(Viewer.current()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
