package org.hortillon.events.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.hortillon.access.CameraPage;
import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Somebody who helps at the door and has no account: the address is a signed code. */
@Open
@Controller
class HelperController {

    private static final String PAGE = DoorController.HELPER + "{code}";
    private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");

    private final Pages pages;
    private final DoorPasses passes;
    private final DoorDesk desk;
    private final Admissions admissions;
    private final Clock clock;

    HelperController(Pages pages, DoorPasses passes, DoorDesk desk, Admissions admissions, Clock clock) {
        this.pages = pages;
        this.passes = passes;
        this.desk = desk;
        this.admissions = admissions;
        this.clock = clock;
    }

    /** The worker that keeps the page for when there is no connection. It may watch over any of the two addresses. */
    @GetMapping(DoorController.HELPER + "veille.js")
    ResponseEntity<ClassPathResource> worker(HttpServletResponse response) {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .header("Service-Worker-Allowed", "/")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(new ClassPathResource("static/js/door-worker.js"));
    }

    @GetMapping(PAGE)
    View page(
            @PathVariable String code,
            @RequestParam(name = "nom", defaultValue = "") String typed,
            @RequestParam(name = "fait", required = false) @Nullable UUID done,
            HttpServletRequest request,
            HttpServletResponse response) {
        var pass = pass(code);
        var door = new DoorPasses.Door(pass.event(), pass.key(), pass.until(), true);
        CameraPage.open(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return desk.page(door, new DoorDesk.Asked(base(code), typed, done), code, null, pages.tr(request))
                .map(page -> pages.show("events/door/door", page))
                .orElseThrow(DoorController::absent);
    }

    @PostMapping(PAGE + "/present")
    RedirectView admit(
            @PathVariable String code,
            @RequestParam(name = "inscription") UUID registration,
            @RequestParam(name = "quand-meme", defaultValue = "false") boolean knowingly,
            HttpServletRequest request) {
        var pass = pass(code);
        return done(
                code,
                pass,
                Scan.named(UUID.randomUUID(), device(pass), registration, clock.instant(), knowingly),
                request);
    }

    @PostMapping(PAGE + "/annuler")
    RedirectView undo(
            @PathVariable String code, @RequestParam(name = "passage") UUID scan, HttpServletRequest request) {
        var pass = pass(code);
        return done(code, pass, Scan.undo(UUID.randomUUID(), device(pass), scan, clock.instant()), request);
    }

    @PostMapping(PAGE + "/sans-inscription")
    RedirectView walkIn(@PathVariable String code, WalkInForm form, HttpServletRequest request) {
        var pass = pass(code);
        return form.read()
                .map(walkIn -> done(
                        code, pass, Scan.walkIn(UUID.randomUUID(), device(pass), walkIn, clock.instant()), request))
                .orElseGet(() -> new RedirectView(pages.tr(request).href(base(code))));
    }

    private RedirectView done(String code, DoorPass pass, Scan scan, HttpServletRequest request) {
        var admission = admissions.take(scan, pass);
        return new RedirectView(pages.tr(request).href(base(code)) + "?fait=" + admission.id());
    }

    private DoorPass pass(String code) {
        return passes.helper(code).orElseThrow(DoorController::absent);
    }

    private static UUID device(DoorPass pass) {
        return Objects.requireNonNull(pass.link());
    }

    private static String base(String code) {
        return DoorController.HELPER + code;
    }
}
