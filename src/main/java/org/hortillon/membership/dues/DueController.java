package org.hortillon.membership.dues;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.kernel.Refusal;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One due: let off, asked again, a payment taken back, its receipt. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/equipe/cotisations/{id}")
class DueController {

    private static final String TEMPLATE = "membership/dues/due";

    private final Pages pages;
    private final Dues dues;
    private final Payments payments;
    private final Receipts receipts;

    DueController(Pages pages, Dues dues, Payments payments, Receipts receipts) {
        this.pages = pages;
        this.dues = dues;
        this.payments = payments;
        this.receipts = receipts;
    }

    @GetMapping
    View page(@PathVariable UUID id) {
        return pages.show(TEMPLATE, new DuePage(find(id), null));
    }

    @GetMapping("/recu.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable UUID id, HttpServletRequest request) {
        var receipt = receipts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ReceiptPdf.answer(receipt, pages.tr(request));
    }

    @PostMapping("/exoneration")
    View exempt(
            @PathVariable UUID id,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            HttpServletRequest request) {
        return answer(id, payments.exempt(find(id).id(), reason.strip()), request);
    }

    @PostMapping("/reprise")
    View ask(@PathVariable UUID id, HttpServletRequest request) {
        return answer(id, payments.ask(find(id).id()), request);
    }

    @PostMapping("/annulation")
    View takeBack(@PathVariable UUID id, HttpServletRequest request) {
        return answer(id, payments.takeBack(find(id).id()), request);
    }

    private View answer(UUID id, Optional<Refusal> refusal, HttpServletRequest request) {
        return refusal.isPresent()
                ? pages.show(TEMPLATE, new DuePage(find(id), refusal.get()), HttpStatus.CONFLICT)
                : new RedirectView(pages.tr(request).href("/equipe/cotisations/" + id));
    }

    private DuesPage.Row find(UUID id) {
        return dues.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
