package org.hortillon.site.search;

import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The search page. */
@Open
@Controller
class SearchController {

    private final Search search;
    private final Pages pages;

    SearchController(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/recherche")
    View search(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "genre", defaultValue = "") String kind,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        var question = new Question(words, kind, page);
        return pages.show("site/search/search", SearchPage.of(question, search.find(question)));
    }
}
