package org.hortillon.coworking;

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
class SpaceController {

    private final Pages pages;
    private final Spaces spaces;

    SpaceController(Pages pages, Spaces spaces) {
        this.pages = pages;
        this.spaces = spaces;
    }

    @GetMapping("/espaces")
    View list() {
        return pages.show("coworking/list", spaces.list());
    }

    @GetMapping("/espaces/{key}")
    View space(@PathVariable String key) {
        var space = spaces.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show("coworking/space", space);
    }
}
