package org.hortillon.events.attendance;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.kernel.Csv;
import org.hortillon.kernel.Tr;
import org.hortillon.site.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class AttendanceController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Pages pages;
    private final AttendanceSheets sheets;

    AttendanceController(Pages pages, AttendanceSheets sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/equipe/evenements/{key}")
    View sheet(@PathVariable String key) {
        return pages.show("events/attendance/sheet", find(key));
    }

    @GetMapping("/equipe/evenements/{key}.csv")
    ResponseEntity<byte[]> download(@PathVariable String key, HttpServletRequest request) {
        var t = pages.tr(request);
        var rows = find(key).registrations().stream()
                .map(registration -> row(registration, t))
                .toList();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(key + ".csv")
                                .build()
                                .toString())
                .body(Csv.bytes(header(t), rows));
    }

    private AttendanceSheet find(String key) {
        return sheets.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<String> header(Tr t) {
        return List.of("family_name", "given_name", "email", "registered_at", "state").stream()
                .map(column -> t.get("events.sheet." + column))
                .toList();
    }

    private static List<Object> row(AttendanceSheet.Registration registration, Tr t) {
        return Arrays.asList(
                registration.familyName(),
                registration.givenName(),
                registration.email(),
                registration.registeredAt().atZone(t.zone()).toLocalDateTime(),
                t.get("events.registration.state." + registration.state()));
    }
}
