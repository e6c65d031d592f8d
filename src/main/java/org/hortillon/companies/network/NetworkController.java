package org.hortillon.companies.network;

import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.people.Audience;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class NetworkController {

    private final Pages pages;
    private final Networks networks;

    NetworkController(Pages pages, Networks networks) {
        this.pages = pages;
        this.networks = networks;
    }

    @GetMapping("/reseaux")
    View list() {
        return pages.show("companies/network/list", new NetworkList(networks.all()));
    }

    @GetMapping("/reseaux/{key}")
    View network(@PathVariable String key) {
        return networks.find(key, Audience.of(Viewer.current()))
                .map(page -> pages.show("companies/network/network", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
