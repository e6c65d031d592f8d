package org.hortillon.companies.story;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class TeamStoryController {

    private static final String PATH = "/equipe/reussites";

    private final Pages pages;
    private final StoryRecords records;

    TeamStoryController(Pages pages, StoryRecords records) {
        this.pages = pages;
        this.records = records;
    }

    @GetMapping(PATH)
    View list() {
        return pages.show("companies/story/teamlist", new TeamStoryList(records.all()));
    }

    @GetMapping(PATH + "/{company}")
    View story(@PathVariable String company, @RequestParam(name = "q", defaultValue = "") String words) {
        return pages.show("companies/story/team", found(company, words));
    }

    @PostMapping(PATH + "/{company}")
    View change(
            @PathVariable String company,
            @RequestParam(name = "fiche", defaultValue = "") String record,
            @RequestParam(name = "faire", defaultValue = "") String act,
            HttpServletRequest request) {
        found(company, "");
        var done = act.equals("retirer") ? records.unlink(company, record) : records.link(company, record);
        return new RedirectView(pages.tr(request).href(PATH + "/" + company + (done ? "?fait=oui" : "?refus=oui")));
    }

    private TeamStoryPage found(String company, String words) {
        return records.find(company, words.strip())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
