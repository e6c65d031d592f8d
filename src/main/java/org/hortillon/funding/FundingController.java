package org.hortillon.funding;

import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Open
@Controller
class FundingController {

    private final Pages pages;
    private final Funding funding;
    private final Investors investors;

    FundingController(Pages pages, Funding funding, Investors investors) {
        this.pages = pages;
        this.funding = funding;
        this.investors = investors;
    }

    @GetMapping("/financements")
    View overview(@RequestParam(name = "annee", defaultValue = "") String year) {
        return pages.show("funding/overview", funding.page(year));
    }

    @GetMapping("/financements/investisseurs")
    View investors(InvestorFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("funding/investors", investors.page(filter, page));
    }
}
