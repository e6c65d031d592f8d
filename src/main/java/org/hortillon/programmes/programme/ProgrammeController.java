package org.hortillon.programmes.programme;

import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class ProgrammeController {

    private final Pages pages;
    private final Programmes programmes;

    ProgrammeController(Pages pages, Programmes programmes) {
        this.pages = pages;
        this.programmes = programmes;
    }

    @GetMapping("/programmes")
    View list() {
        return pages.show("programmes/programme/list", programmes.list());
    }

    @GetMapping("/programmes/{key}")
    View programme(@PathVariable String key) {
        var programme = programmes.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show("programmes/programme/programme", programme);
    }
}
