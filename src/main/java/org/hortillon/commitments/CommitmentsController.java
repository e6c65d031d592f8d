package org.hortillon.commitments;

import org.hortillon.access.Open;
import org.hortillon.hubs.Hubs;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Open
@Controller
class CommitmentsController {

    private final Pages pages;
    private final Commitments commitments;
    private final Standings standings;
    private final Hubs hubs;

    CommitmentsController(Pages pages, Commitments commitments, Standings standings, Hubs hubs) {
        this.pages = pages;
        this.commitments = commitments;
        this.standings = standings;
        this.hubs = hubs;
    }

    @GetMapping("/engagements")
    View list() {
        var all = commitments.all();
        var today = hubs.today();
        return pages.show("commitments/list", new CommitmentsPage(today, all, standings.of(all, today)));
    }
}
