package org.hortillon.events.attendance;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hortillon.access.AboutPeople;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.registration.EventAnswers;
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
    private final EventAnswers answers;

    AttendanceController(Pages pages, AttendanceSheets sheets, EventAnswers answers) {
        this.pages = pages;
        this.sheets = sheets;
        this.answers = answers;
    }

    @GetMapping("/equipe/evenements/{key}")
    View sheet(@PathVariable String key) {
        return pages.show("events/attendance/sheet", find(key));
    }

    @AboutPeople
    @GetMapping("/equipe/evenements/{key}.csv")
    ResponseEntity<byte[]> download(@PathVariable String key, HttpServletRequest request) {
        var t = pages.tr(request);
        var registrations = find(key).registrations();
        var given = answers.of(key);
        var rows = registrations.stream()
                .map(registration -> row(registration, given, t))
                .toList();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(key + ".csv")
                                .build()
                                .toString())
                .body(Csv.bytes(header(given, t), rows));
    }

    private AttendanceSheet find(String key) {
        return sheets.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<String> header(EventAnswers.Given given, Tr t) {
        return Stream.concat(
                        Stream.of("family_name", "given_name", "email", "registered_at", "state", "seats")
                                .map(column -> t.get("events.sheet." + column)),
                        given.questions().stream().map(question -> t.pick(question.text(), question.textEn())))
                .toList();
    }

    private static List<Object> row(AttendanceSheet.Registration registration, EventAnswers.Given given, Tr t) {
        var row = new ArrayList<Object>(Arrays.asList(
                registration.familyName(),
                registration.givenName(),
                registration.email(),
                registration.registeredAt().atZone(t.zone()).toLocalDateTime(),
                t.get("events.registration.state." + registration.state()),
                registration.seats()));
        given.questions().forEach(question -> row.add(given.said(registration.id(), question, t)));
        return row;
    }
}
