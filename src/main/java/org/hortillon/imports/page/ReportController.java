package org.hortillon.imports.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
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
class ReportController {

    private final Pages pages;
    private final Runs runs;
    private final Reports reports;
    private final Guides guides;

    ReportController(Pages pages, Runs runs, Reports reports, Guides guides) {
        this.pages = pages;
        this.runs = runs;
        this.reports = reports;
        this.guides = guides;
    }

    @GetMapping(ImportController.PATH + "/{id}")
    View report(@PathVariable UUID id) {
        var run = runs.current(id);
        if (run.isPresent()) {
            return pages.show("imports/running", new ProgressPage(id, run.get().step()));
        }
        return pages.show("imports/report", reports.find(id).orElseThrow(ReportController::absent));
    }

    /** The part of the page that changes while the import runs; in the end htmx is told to load the report. */
    @GetMapping(ImportController.PATH + "/{id}/etat")
    View progress(@PathVariable UUID id, HttpServletResponse response) {
        var run = runs.current(id);
        if (run.isEmpty()) {
            response.setHeader("HX-Refresh", "true");
        }
        return pages.show(
                "imports/progress", new ProgressPage(id, run.map(Run::step).orElse(ProgressPage.ENDED)));
    }

    @GetMapping(ImportController.PATH + "/exemples/{name}.csv")
    ResponseEntity<byte[]> example(@PathVariable String name) {
        var content = guides.example(name).orElseThrow(ReportController::absent);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .body(content);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
