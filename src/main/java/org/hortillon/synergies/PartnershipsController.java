package org.hortillon.synergies;

import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Open
@Controller
class PartnershipsController {

    private final Pages pages;
    private final Partnerships partnerships;

    PartnershipsController(Pages pages, Partnerships partnerships) {
        this.pages = pages;
        this.partnerships = partnerships;
    }

    @GetMapping("/synergies")
    View list(PartnershipFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("synergies/partnerships", partnerships.page(filter, page));
    }
}
