package org.hortillon.membership;

import org.hortillon.access.Open;
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
    View list(MemberFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("membership/members", members.page(filter, page));
    }
}
