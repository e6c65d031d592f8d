package org.hortillon.people.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.hortillon.access.AboutPeople;
import org.hortillon.access.For;
import org.hortillon.access.Open;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.people.Audience;
import org.hortillon.people.Persons;
import org.hortillon.site.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** A person's page, and one's own as others see it: the same way to the same page. */
@Controller
class PersonController {

    private final Pages pages;
    private final Persons persons;
    private final PersonPages people;

    PersonController(Pages pages, Persons persons, PersonPages people) {
        this.pages = pages;
        this.persons = persons;
        this.people = people;
    }

    @Open
    @GetMapping("/membres/{key}")
    View person(@PathVariable String key) {
        return people.find(key, Audience.of(Viewer.current()))
                .map(page -> pages.show("people/profile/person", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** For an address book. */
    @Open
    @AboutPeople
    @GetMapping("/membres/{key}.vcf")
    ResponseEntity<byte[]> card(@PathVariable String key, HttpServletRequest request) {
        var page = people.find(key, Audience.of(Viewer.current()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var t = pages.tr(request);
        var source = Pages.origin(request) + t.href("/membres/" + key);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/vcard;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(key + ".vcf")
                                .build()
                                .toString())
                .body(Vcard.of(page.person(), source, t));
    }

    @For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
    @GetMapping("/moi/apercu")
    View preview(@RequestParam(name = "comme", defaultValue = "public") String as) {
        var reader = PreviewPage.reader(as);
        var person = persons.of(Viewer.current());
        if (person.isEmpty()) {
            return pages.show("people/profile/none", new NoProfile());
        }
        Optional<PersonPage> seen = people.of(person.get(), reader);
        return pages.show(
                "people/profile/preview",
                new PreviewPage(reader, seen.map(List::of).orElse(List.of())));
    }
}
