package org.hortillon.membership.renewal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Hubs;
import org.hortillon.membership.dues.OwnReceipts;
import org.hortillon.people.Persons;
import org.hortillon.site.Pages;
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

@For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
@Controller
class MineController {

    private static final String PATH = "/moi/adhesion";
    private static final String TEMPLATE = "membership/renewal/mine";

    private final Pages pages;
    private final Persons persons;
    private final Mine mine;
    private final OwnReceipts receipts;
    private final Hubs hubs;

    MineController(Pages pages, Persons persons, Mine mine, OwnReceipts receipts, Hubs hubs) {
        this.pages = pages;
        this.persons = persons;
        this.mine = mine;
        this.receipts = receipts;
        this.hubs = hubs;
    }

    /** Whose account belongs to no person yet is not a member either. */
    @GetMapping(PATH)
    View page() {
        return persons.of(Viewer.current())
                .map(person -> pages.show(TEMPLATE, mine.page(person)))
                .orElseGet(() -> pages.show("membership/renewal/none", new NoMembership()));
    }

    @GetMapping(PATH + "/{due}/recu.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable UUID due, HttpServletRequest request) {
        return receipts.of(person(), due, pages.tr(request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(PATH + "/renouvellement")
    RedirectView renew(HttpServletRequest request) {
        mine.renew(person());
        return back(request);
    }

    @PostMapping(PATH + "/depart")
    View leave(
            @RequestParam(name = "date", defaultValue = "") String date,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            HttpServletRequest request) {
        var person = person();
        var problem = LeaveRules.leaving(date, reason.strip(), hubs.today());
        if (problem.isPresent()) {
            return pages.show(
                    TEMPLATE,
                    mine.page(person).refusing(date, reason.strip(), problem.get()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        mine.leave(person, LeaveRules.day(date).orElseThrow(), reason.strip());
        return back(request);
    }

    @PostMapping(PATH + "/maintien")
    RedirectView stay(HttpServletRequest request) {
        mine.stay(person());
        return back(request);
    }

    private RedirectView back(HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(PATH));
    }

    private UUID person() {
        return persons.of(Viewer.current()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
