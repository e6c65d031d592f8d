package org.hortillon.people.team;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
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
class TeamPersonController {

    private static final String PATH = "/equipe/personnes/{key}";

    private final Pages pages;
    private final TeamPeople people;

    TeamPersonController(Pages pages, TeamPeople people) {
        this.pages = pages;
        this.people = people;
    }

    @GetMapping(PATH)
    View person(@PathVariable String key, @RequestParam(name = "refus", defaultValue = "") String refused) {
        return pages.show("people/team/person", find(key, refused));
    }

    @PostMapping(PATH)
    View correct(@PathVariable String key, TeamForm form, HttpServletRequest request) {
        return back(key, people.correct(idOf(key), form), request);
    }

    @PostMapping(PATH + "/adresses")
    View addAddress(@PathVariable String key, @RequestParam("adresse") String address, HttpServletRequest request) {
        return back(key, people.addAddress(idOf(key), address.strip()), request);
    }

    @PostMapping(PATH + "/adresses/retrait")
    View removeAddress(@PathVariable String key, @RequestParam("adresse") UUID address, HttpServletRequest request) {
        people.removeAddress(idOf(key), address);
        return back(key, "", request);
    }

    private View back(String key, String refused, HttpServletRequest request) {
        var path = "/equipe/personnes/" + key + (refused.isEmpty() ? "?fait=oui" : "?refus=" + refused);
        return new RedirectView(pages.tr(request).href(path));
    }

    private UUID idOf(String key) {
        return find(key, "").kept().id();
    }

    private TeamPersonPage find(String key, String refused) {
        return people.find(key, refused).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
