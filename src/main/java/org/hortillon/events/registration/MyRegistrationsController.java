package org.hortillon.events.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.events.calendar.CalendarLinks;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.people.Persons;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What whoever has signed in registered for. */
@For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
@Controller
class MyRegistrationsController {

    private static final String MINE = "/moi/inscriptions";

    private final Pages pages;
    private final Persons persons;
    private final RegistrationStandings standings;
    private final Signatures signatures;
    private final CalendarLinks links;
    private final Clock clock;

    MyRegistrationsController(
            Pages pages,
            Persons persons,
            RegistrationStandings standings,
            Signatures signatures,
            CalendarLinks links,
            Clock clock) {
        this.pages = pages;
        this.persons = persons;
        this.standings = standings;
        this.signatures = signatures;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping(MINE)
    View mine() {
        return show(persons.of(Viewer.current()).orElse(null), null);
    }

    /** A new address for the person's calendar, told in this answer alone. */
    @PostMapping(MINE)
    View address(HttpServletRequest request, HttpServletResponse response) {
        var person = person();
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var path = pages.tr(request).href(CalendarLinks.path(links.make(person)));
        return show(person, Pages.origin(request) + path);
    }

    @PostMapping(MINE + "/agenda/retirer")
    String remove(HttpServletRequest request) {
        links.remove(person());
        return "redirect:" + pages.tr(request).href(MINE);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private UUID person() {
        return persons.of(Viewer.current()).orElseThrow(MyRegistrationsController::absent);
    }

    private View show(@Nullable UUID person, @Nullable String address) {
        var page = person == null
                ? new MyPage(List.of(), clock.instant(), null)
                : new MyPage(
                        of(person),
                        clock.instant(),
                        new MyPage.Calendar(links.since(person).orElse(null), address));
        return pages.show("events/registration/mine", page);
    }

    private List<MyPage.Line> of(UUID person) {
        var all = standings.of(person);
        var codes = signatures.signAll(
                RegistrationLetters.PURPOSE,
                all.stream().map(OwnRegistration::id).toList());
        return all.stream()
                .map(own -> new MyPage.Line(own, codes.getOrDefault(own.id(), "")))
                .toList();
    }
}
