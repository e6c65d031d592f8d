package org.hortillon.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.hortillon.access.AboutPeople;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.kernel.Csv;
import org.hortillon.kernel.Tr;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class RosterController {

    private static final List<String> COLUMNS =
            List.of("name", "email", "kind", "company", "joined", "left", "listed", "sponsor");

    private final Pages pages;
    private final Roster roster;

    RosterController(Pages pages, Roster roster) {
        this.pages = pages;
        this.roster = roster;
    }

    @GetMapping("/equipe/membres")
    View list(RosterFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("membership/roster", roster.page(filter, page));
    }

    /** The same list, whole, for a spreadsheet. */
    @AboutPeople
    @GetMapping("/equipe/membres.csv")
    ResponseEntity<byte[]> download(RosterFilter filter, HttpServletRequest request) {
        var t = pages.tr(request);
        var table = Csv.bytes(
                COLUMNS.stream()
                        .map(column -> t.get("membership.column." + column))
                        .toList(),
                roster.all(filter).stream().map(row -> cells(row, t)).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("membres.csv")
                                .build()
                                .toString())
                .body(table);
    }

    private static List<? extends @Nullable Object> cells(RosterPage.Row row, Tr t) {
        return Arrays.asList(
                row.name(),
                row.email(),
                t.get("membership.kind." + row.kind()),
                row.companyName(),
                row.joinedOn(),
                row.leftOn(),
                row.listedOn(),
                row.sponsor());
    }
}
