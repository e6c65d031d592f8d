package org.hortillon.membership;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.people.Audience;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Open
@Controller
class MembersController {

    private final Pages pages;
    private final Members members;

    MembersController(Pages pages, Members members) {
        this.pages = pages;
        this.members = members;
    }

    @GetMapping("/membres")
    View list(
            MemberFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int page,
            HttpServletRequest request) {
        var shown = members.page(MemberQuery.of(filter, request), reader(Viewer.current()), page);
        var map = filter.asMap() ? MemberMap.of(shown, members.contours()) : null;
        return pages.show("membership/members", new MembersView(shown, map));
    }

    /** The team reads this page as members do; it has a list of its own. */
    static Audience reader(Viewer viewer) {
        return viewer.isTeam() ? Audience.MEMBERS : Audience.of(viewer);
    }
}
