package org.hortillon.talent;

import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class TalentController {

    private final Pages pages;
    private final Jobs jobs;
    private final Schools schools;

    TalentController(Pages pages, Jobs jobs, Schools schools) {
        this.pages = pages;
        this.jobs = jobs;
        this.schools = schools;
    }

    @GetMapping("/emplois")
    View jobs(JobFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("talent/jobs", jobs.page(filter, page));
    }

    @GetMapping("/emplois/{key}")
    View job(@PathVariable String key) {
        var job = jobs.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show("talent/job", job);
    }

    @GetMapping("/ecoles")
    View schools(@RequestParam(name = "type", defaultValue = "") String kind) {
        return pages.show("talent/schools", schools.page(kind));
    }
}
