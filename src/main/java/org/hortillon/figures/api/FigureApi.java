package org.hortillon.figures.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.kernel.Tr;
import org.hortillon.site.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over HTTP: the list, a value with its parts, its rows. */
@Open
@RestController
class FigureApi {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Figures figures;
    private final Pages pages;

    FigureApi(Figures figures, Pages pages) {
        this.figures = figures;
        this.pages = pages;
    }

    @GetMapping("/api/v1/figures")
    ResponseEntity<?> all(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var asked = Asked.of("", parameters, List.of("lang"));
        var t = asked.in(pages.tr(request));
        return asked.problem().isPresent()
                ? refused(asked.problem().get(), t)
                : ResponseEntity.ok(Reply.Catalogue.of(figures.all(), t));
    }

    @GetMapping("/api/v1/figures/{name}")
    ResponseEntity<?> value(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        var asked = Asked.of(name, parameters, List.of("lang", "format"));
        var t = asked.in(pages.tr(request));
        if (asked.problem().isPresent()) {
            return refused(asked.problem().get(), t);
        }
        return switch (figures.evaluate(asked.query(), Viewer.current())) {
            case FigureRefused refusal -> refused(refusal, t);
            case FigureValue value ->
                asked.option("format").equals("csv")
                        ? csv(Sheets.groups(value, t), name)
                        : ResponseEntity.ok(Reply.Value.of(value, t));
        };
    }

    @GetMapping("/api/v1/figures/{name}/rows")
    ResponseEntity<?> rows(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        var asked = Asked.of(name, parameters, List.of("lang", "format", "limit", "offset"));
        var t = asked.in(pages.tr(request));
        var isCsv = asked.option("format").equals("csv");
        var extent = asked.extent(isCsv);
        if (asked.problem().isPresent()) {
            return refused(asked.problem().get(), t);
        }
        return switch (figures.evaluate(asked.query(), Viewer.current())) {
            case FigureRefused refusal -> refused(refusal, t);
            case FigureValue value -> {
                var rows = figures.rows(asked.query(), Viewer.current(), extent.offset(), extent.limit());
                yield isCsv
                        ? csv(Sheets.rows(rows, t), value.figure().name() + "-rows")
                        : ResponseEntity.ok(Reply.Rows.of(value, rows, extent, t));
            }
        };
    }

    private static ResponseEntity<byte[]> csv(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .body(content);
    }

    private static ResponseEntity<ProblemDetail> refused(FigureRefused refusal, Tr t) {
        var problem = ProblemDetail.forStatus(refusal.status());
        problem.setType(URI.create("urn:hortillon:" + refusal.code()));
        problem.setDetail(refusal.sentence(t));
        problem.setProperty("reason", refusal.code());
        problem.setProperty("subject", refusal.subject());
        problem.setProperty("exists", refusal.exists());
        return ResponseEntity.of(problem).build();
    }
}
