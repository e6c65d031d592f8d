package org.hortillon.companies.story;

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
class StoryController {

    private final Pages pages;
    private final Stories stories;

    StoryController(Pages pages, Stories stories) {
        this.pages = pages;
        this.stories = stories;
    }

    @GetMapping("/reussites")
    View list() {
        return pages.show("companies/story/list", stories.all());
    }

    @GetMapping("/reussites/{company}")
    View story(@PathVariable String company) {
        var story = stories.find(company).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show("companies/story/story", story);
    }
}
