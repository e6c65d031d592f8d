package org.hortillon.observatory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hortillon.access.Open;
import org.hortillon.kernel.Csv;
import org.hortillon.site.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class ObservatoryController {

    private static final List<String> COLUMNS =
            List.of("series", "commune", "name", "year", "value", "unit", "source", "licence");

    private final Pages pages;
    private final Observatory observatory;

    ObservatoryController(Pages pages, Observatory observatory) {
        this.pages = pages;
        this.observatory = observatory;
    }

    @GetMapping("/observatoire")
    View show(
            @RequestParam(name = "serie", defaultValue = "") String series,
            @RequestParam(name = "annee", defaultValue = "") String year) {
        return pages.show("observatory/series", find(series, year));
    }

    /** The same values, with the columns of the import file and the commune's name. */
    @GetMapping("/observatoire.csv")
    ResponseEntity<byte[]> download(
            @RequestParam(name = "serie") String series,
            @RequestParam(name = "annee", defaultValue = "") String year,
            HttpServletRequest request) {
        var shown = find(series, year).shown();
        if (shown == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var origin = shown.origin();
        var rows = shown.values().stream()
                .map(value -> List.<Object>of(
                        series,
                        value.code(),
                        value.name(),
                        shown.year(),
                        value.value(),
                        origin.unit(),
                        origin.source(),
                        origin.licence()))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(series + "-" + shown.year()))
                .body(Csv.bytes(COLUMNS, rows));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name + ".csv").build().toString();
    }

    private ObservatoryPage find(String series, String year) {
        return observatory.page(series, year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
