package org.hortillon.privacy.retention;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.hubs.Hubs;
import org.hortillon.privacy.classification.Classification;
import org.hortillon.privacy.erasure.Erasures;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of processing that RGPD article 30 asks for, and what will go when. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class RegisterController {

    private final Pages pages;
    private final Classification classification;
    private final Retention retention;
    private final Erasures erasures;
    private final Hubs hubs;

    RegisterController(Pages pages, Classification classification, Retention retention, Erasures erasures, Hubs hubs) {
        this.pages = pages;
        this.classification = classification;
        this.retention = retention;
        this.erasures = erasures;
        this.hubs = hubs;
    }

    @GetMapping("/equipe/registre")
    View register(@RequestParam(name = "le", defaultValue = "") String day) {
        var on = day(day);
        return pages.show(
                "privacy/retention/register",
                new RegisterPage(classification, on, retention.due(on), erasures.count()));
    }

    /** Today when no day was given, or none that there is. */
    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return hubs.today();
        }
    }
}
