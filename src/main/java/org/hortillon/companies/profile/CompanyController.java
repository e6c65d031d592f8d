package org.hortillon.companies.profile;

import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class CompanyController {

    private final Pages pages;
    private final CompanyProfiles companies;

    CompanyController(Pages pages, CompanyProfiles companies) {
        this.pages = pages;
        this.companies = companies;
    }

    @GetMapping("/entreprises")
    View list(CompanyFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("companies/profile/list", companies.list(filter, page));
    }

    @GetMapping("/entreprises/{key}")
    View profile(@PathVariable String key) {
        var company = companies.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show("companies/profile/profile", company);
    }
}
