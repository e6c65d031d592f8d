package org.hortillon.membership.dues;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hortillon.access.AboutPeople;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Csv;
import org.hortillon.kernel.Tr;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class DuesController {

    private static final String TEMPLATE = "membership/dues/list";
    private static final List<String> COLUMNS = List.of(
            "name",
            "email",
            "from",
            "until",
            "due",
            "amount",
            "state",
            "paid",
            "means",
            "reference",
            "receipt",
            "exempted",
            "exemption");

    private final Pages pages;
    private final Dues dues;
    private final Payments payments;
    private final Hubs hubs;

    DuesController(Pages pages, Dues dues, Payments payments, Hubs hubs) {
        this.pages = pages;
        this.dues = dues;
        this.payments = payments;
        this.hubs = hubs;
    }

    @GetMapping("/equipe/cotisations")
    View list(
            DuesFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "payees", defaultValue = "-1") int paid,
            HttpServletRequest request) {
        var found = dues.page(filter, page);
        return pages.show(
                TEMPLATE, paid < 0 ? found : found.saying(pages.tr(request).get("membership.dues.paid_now", paid)));
    }

    /** Marks all that are chosen as paid; the answer says how many were. */
    @PostMapping("/equipe/cotisations")
    View pay(DuesFilter filter, Payment payment, HttpServletRequest request) {
        var problem = payment.problem(hubs.today());
        if (problem.isPresent()) {
            return pages.show(TEMPLATE, dues.page(filter, 1).refusing(problem.get()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var paid = payments.pay(payment);
        return new RedirectView(pages.tr(request)
                .href("/equipe/cotisations?etat=" + filter.state() + "&exercice=" + filter.year() + "&payees=" + paid));
    }

    /** The same list, whole, for a spreadsheet. */
    @AboutPeople
    @GetMapping("/equipe/cotisations.csv")
    ResponseEntity<byte[]> download(DuesFilter filter, HttpServletRequest request) {
        var t = pages.tr(request);
        var table = Csv.bytes(
                COLUMNS.stream()
                        .map(column -> t.get("membership.dues.column." + column))
                        .toList(),
                dues.all(filter).stream().map(row -> cells(row, t)).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cotisations.csv")
                                .build()
                                .toString())
                .body(table);
    }

    private static List<? extends @Nullable Object> cells(DuesPage.Row row, Tr t) {
        return Arrays.asList(
                row.name(),
                row.email(),
                row.startsOn(),
                row.endsOn().minusDays(1),
                row.dueOn(),
                BigDecimal.valueOf(row.amountCents(), 2),
                t.get("membership.dues.state." + row.state()),
                row.paidOn(),
                row.means() == null ? null : t.get("membership.dues.means." + row.means()),
                row.reference(),
                row.receipt(),
                row.exemptedOn(),
                row.exemption());
    }
}
