package org.hortillon.events.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.hortillon.access.CameraPage;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The team at the door. Each act is a form; the script does the same without a connection. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class DoorController {

    /** Where helpers come in. */
    static final String HELPER = "/accueil/";

    private static final String PAGE = "/equipe/evenements/{key}/accueil";

    private final Pages pages;
    private final DoorPasses passes;
    private final DoorDesk desk;
    private final DoorLinks links;
    private final Admissions admissions;
    private final Clock clock;

    DoorController(Pages pages, DoorPasses passes, DoorDesk desk, DoorLinks links, Admissions admissions, Clock clock) {
        this.pages = pages;
        this.passes = passes;
        this.desk = desk;
        this.links = links;
        this.admissions = admissions;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    View page(
            @PathVariable String key,
            @RequestParam(name = "nom", defaultValue = "") String typed,
            @RequestParam(name = "fait", required = false) @Nullable UUID done,
            HttpServletRequest request,
            HttpServletResponse response) {
        var door = door(key);
        var pass = passes.forTeam(door.id(), account());
        CameraPage.open(response);
        return desk.page(
                        door,
                        new DoorDesk.Asked(base(key), typed, done),
                        pass,
                        links.open(door.id()),
                        pages.tr(request))
                .map(page -> pages.show("events/door/door", page))
                .orElseThrow(DoorController::absent);
    }

    @PostMapping(PAGE + "/present")
    RedirectView admit(
            @PathVariable String key,
            @RequestParam(name = "inscription") UUID registration,
            @RequestParam(name = "quand-meme", defaultValue = "false") boolean knowingly,
            HttpServletRequest request) {
        return done(key, Scan.named(UUID.randomUUID(), account(), registration, clock.instant(), knowingly), request);
    }

    @PostMapping(PAGE + "/annuler")
    RedirectView undo(@PathVariable String key, @RequestParam(name = "passage") UUID scan, HttpServletRequest request) {
        return done(key, Scan.undo(UUID.randomUUID(), account(), scan, clock.instant()), request);
    }

    @PostMapping(PAGE + "/sans-inscription")
    RedirectView walkIn(@PathVariable String key, WalkInForm form, HttpServletRequest request) {
        door(key);
        return form.read()
                .map(walkIn -> done(key, Scan.walkIn(UUID.randomUUID(), account(), walkIn, clock.instant()), request))
                .orElseGet(() -> new RedirectView(pages.tr(request).href(base(key))));
    }

    @PostMapping(PAGE + "/liens")
    RedirectView link(
            @PathVariable String key, @RequestParam(name = "aide") String helper, HttpServletRequest request) {
        links.make(door(key), helper, account());
        return new RedirectView(pages.tr(request).href(base(key)) + "#aides");
    }

    @PostMapping(PAGE + "/liens/{link}/retirer")
    RedirectView revoke(@PathVariable String key, @PathVariable UUID link, HttpServletRequest request) {
        links.revoke(door(key), link);
        return new RedirectView(pages.tr(request).href(base(key)) + "#aides");
    }

    private RedirectView done(String key, Scan scan, HttpServletRequest request) {
        var door = door(key);
        var admission = admissions.take(scan, new DoorPass(door.id(), key, door.until(), account(), null));
        return new RedirectView(pages.tr(request).href(base(key)) + "?fait=" + admission.id());
    }

    private DoorPasses.Door door(String key) {
        return passes.door(key).orElseThrow(DoorController::absent);
    }

    private static UUID account() {
        return Objects.requireNonNull(Viewer.current().account());
    }

    private static String base(String key) {
        return PAGE.replace("{key}", key);
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
