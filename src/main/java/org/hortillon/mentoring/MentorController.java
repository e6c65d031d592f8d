package org.hortillon.mentoring;

import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Open
@Controller
class MentorController {

    private final Pages pages;
    private final Mentors mentors;

    MentorController(Pages pages, Mentors mentors) {
        this.pages = pages;
        this.mentors = mentors;
    }

    @GetMapping("/mentors")
    View list(MentorFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("mentoring/list", mentors.list(filter, page));
    }
}
