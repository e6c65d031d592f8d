package org.hortillon.events.after;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.hubs.Hubs;
import org.hortillon.site.Pages;
import org.hortillon.site.Pdf;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The team hands a certificate to whoever came. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class TeamCertificateController {

    private final Pages pages;
    private final OwnDays days;
    private final Hubs hubs;
    private final Clock clock;

    TeamCertificateController(Pages pages, OwnDays days, Hubs hubs, Clock clock) {
        this.pages = pages;
        this.days = days;
        this.hubs = hubs;
        this.clock = clock;
    }

    @GetMapping("/equipe/evenements/{key}/attestations/{registration}.pdf")
    ResponseEntity<byte[]> certificate(
            @PathVariable String key, @PathVariable UUID registration, HttpServletRequest request) {
        var day = days.find(registration)
                .filter(found -> found.key().equals(key) && found.attended(clock.instant()))
                .orElseThrow(OwnDayController::absent);
        return Pdf.answer(
                "attestation-" + key + ".pdf",
                Certificate.html(day, hubs.current().name(), hubs.today(), pages.tr(request)));
    }
}
