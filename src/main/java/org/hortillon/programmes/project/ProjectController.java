package org.hortillon.programmes.project;

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
class ProjectController {

    private final Pages pages;
    private final Projects projects;

    ProjectController(Pages pages, Projects projects) {
        this.pages = pages;
        this.projects = projects;
    }

    @GetMapping("/projets")
    View list(ProjectFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("programmes/project/list", projects.list(filter, page));
    }

    @GetMapping("/projets/{key}")
    View project(@PathVariable String key) {
        var project = projects.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show("programmes/project/project", project);
    }
}
