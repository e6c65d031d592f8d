package org.hortillon.events.registration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.people.Persons;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What whoever has signed in registered for. */
@For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
@Controller
class MyRegistrationsController {

    private final Pages pages;
    private final Persons persons;
    private final RegistrationStandings standings;
    private final Signatures signatures;
    private final Clock clock;

    MyRegistrationsController(
            Pages pages, Persons persons, RegistrationStandings standings, Signatures signatures, Clock clock) {
        this.pages = pages;
        this.persons = persons;
        this.standings = standings;
        this.signatures = signatures;
        this.clock = clock;
    }

    @GetMapping("/moi/inscriptions")
    View mine() {
        var mine = persons.of(Viewer.current()).map(this::of).orElse(List.of());
        return pages.show("events/registration/mine", new MyPage(mine, clock.instant()));
    }

    private List<MyPage.Line> of(UUID person) {
        return standings.of(person).stream()
                .map(own -> new MyPage.Line(own, signatures.sign(RegistrationLetters.PURPOSE, own.id())))
                .toList();
    }
}
