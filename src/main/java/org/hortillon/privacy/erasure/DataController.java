package org.hortillon.privacy.erasure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Open;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.people.Persons;
import org.hortillon.privacy.copy.Copies;
import org.hortillon.site.Pages;
import org.hortillon.site.PublicPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where people take away what is held about them or have it erased, and the team does it for them. */
@For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
@Controller
class DataController {

    private static final String MINE = "/moi/donnees";
    private static final String THEIRS = "/equipe/personnes/{key}/donnees";

    private final Pages pages;
    private final Persons persons;
    private final Copies copies;
    private final Erasures erasures;
    private final PublicPlaces places;

    DataController(Pages pages, Persons persons, Copies copies, Erasures erasures, PublicPlaces places) {
        this.pages = pages;
        this.persons = persons;
        this.copies = copies;
        this.erasures = erasures;
        this.places = places;
    }

    @GetMapping(MINE)
    View mine() {
        return persons.of(Viewer.current())
                .map(person -> show(person, true, MINE, "", null))
                .orElseGet(() -> pages.show("privacy/erasure/none", new NoData()));
    }

    @GetMapping(MINE + ".zip")
    ResponseEntity<byte[]> take(HttpServletRequest request) {
        return archive(persons.of(Viewer.current()).orElseThrow(DataController::absent), request);
    }

    @PostMapping(MINE + "/effacement")
    View erase(@RequestParam(name = "nom", defaultValue = "") String name, HttpServletRequest request) {
        var person = persons.of(Viewer.current()).orElseThrow(DataController::absent);
        return switch (erasures.erase(person, name, AskedBy.SELF)) {
            case Outcome.Refused refused -> show(person, true, MINE, name, refused.why());
            case Outcome.Erased erased -> {
                request.getSession().invalidate();
                yield new RedirectView(pages.tr(request).href("/effacement"));
            }
        };
    }

    @Open
    @GetMapping("/effacement")
    View gone() {
        return pages.show("privacy/erasure/gone", new Gone());
    }

    @For({Role.TEAM, Role.ADMINISTRATOR})
    @GetMapping(THEIRS)
    View theirs(@PathVariable String key) {
        return show(person(key), false, path(key), "", null);
    }

    @For({Role.TEAM, Role.ADMINISTRATOR})
    @GetMapping(THEIRS + ".zip")
    ResponseEntity<byte[]> take(@PathVariable String key, HttpServletRequest request) {
        return archive(person(key), request);
    }

    @For({Role.TEAM, Role.ADMINISTRATOR})
    @PostMapping(THEIRS + "/effacement")
    View erase(
            @PathVariable String key,
            @RequestParam(name = "nom", defaultValue = "") String name,
            HttpServletRequest request) {
        var person = person(key);
        return switch (erasures.erase(person, name, AskedBy.TEAM)) {
            case Outcome.Refused refused -> show(person, false, path(key), name, refused.why());
            case Outcome.Erased erased -> new RedirectView(pages.tr(request).href("/equipe/personnes"));
        };
    }

    private View show(UUID person, boolean self, String path, String typed, Outcome.@Nullable Why refused) {
        var parts = copies.lines(person).entrySet().stream()
                .map(entry -> new DataPage.Part(entry.getKey(), entry.getValue()))
                .toList();
        var name = erasures.name(person).orElseThrow(DataController::absent);
        return pages.show(
                "privacy/erasure/data",
                new DataPage(
                        name, self, path, parts, self ? List.of() : places.saying(name, "article"), typed, refused),
                refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ResponseEntity<byte[]> archive(UUID person, HttpServletRequest request) {
        var name = ContentDisposition.attachment().filename("donnees.zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(copies.archive(person, pages.tr(request)));
    }

    private UUID person(String key) {
        return erasures.person(key).orElseThrow(DataController::absent);
    }

    private static String path(String key) {
        return THEIRS.replace("{key}", key);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
