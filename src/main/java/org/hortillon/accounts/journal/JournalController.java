package org.hortillon.accounts.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.kernel.Csv;
import org.hortillon.site.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The team reads who did what; administrators take it away as a table. */
@Controller
class JournalController {

    private static final String PATH = "/equipe/journal";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Pages pages;
    private final Journal journal;

    JournalController(Pages pages, Journal journal) {
        this.pages = pages;
        this.journal = journal;
    }

    @For({Role.TEAM, Role.ADMINISTRATOR})
    @GetMapping(PATH)
    View show(@RequestParam Map<String, String> fields, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("accounts/journal/list", journal.page(JournalFilter.of(fields), page));
    }

    @For(Role.ADMINISTRATOR)
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> export(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        var t = pages.tr(request);
        var header = List.of(
                t.get("accounts.journal.when"),
                t.get("accounts.journal.who"),
                t.get("accounts.journal.act"),
                t.get("accounts.journal.kind"),
                t.get("accounts.journal.thing"),
                t.get("accounts.journal.thing_id"));
        var rows = journal.export(JournalFilter.of(fields)).stream()
                .map(line -> java.util.Arrays.asList(
                        line.notedAt().atZone(t.zone()).toOffsetDateTime(),
                        line.by(t),
                        line.done(t),
                        line.sort(t),
                        line.title(),
                        line.thingId()))
                .toList();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("journal.csv")
                                .build()
                                .toString())
                .body(Csv.bytes(header, rows));
    }
}
