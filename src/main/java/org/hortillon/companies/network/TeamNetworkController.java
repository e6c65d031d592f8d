package org.hortillon.companies.network;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.people.Audience;
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
class TeamNetworkController {

    private static final String PATH = "/equipe/reseaux";
    private static final int LONGEST = 120;

    private final Pages pages;
    private final Networks networks;
    private final NetworkEditing editing;

    TeamNetworkController(Pages pages, Networks networks, NetworkEditing editing) {
        this.pages = pages;
        this.networks = networks;
        this.editing = editing;
    }

    @GetMapping(PATH)
    View list() {
        return pages.show("companies/network/teamlist", new NetworkList(networks.all()));
    }

    @PostMapping(PATH)
    View found(
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "resume", defaultValue = "") String summary,
            HttpServletRequest request) {
        var good = !name.isBlank() && name.length() <= LONGEST && editing.found(name.strip(), summary.strip());
        return back(PATH, good, request);
    }

    @GetMapping(PATH + "/{key}")
    View network(@PathVariable String key) {
        return networks.find(key, Audience.TEAM)
                .map(page -> pages.show("companies/network/team", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(PATH + "/{key}")
    View change(@PathVariable String key, NetworkForm form, HttpServletRequest request) {
        if (networks.find(key, Audience.TEAM).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var good = (form.leaves() || form.hasRole()) && editing.change(key, form);
        return back(PATH + "/" + key, good, request);
    }

    private View back(String path, boolean good, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(path + (good ? "?fait=oui" : "?refus=oui")));
    }
}
