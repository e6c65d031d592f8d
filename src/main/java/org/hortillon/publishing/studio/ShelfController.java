package org.hortillon.publishing.studio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where the team finds a figure or a chart to put into a text: a page of its own, or a part of the studio. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class ShelfController {

    private final Pages pages;
    private final Shelves shelves;

    ShelfController(Pages pages, Shelves shelves) {
        this.pages = pages;
        this.shelves = shelves;
    }

    @GetMapping(Shelf.PATH)
    View figures(
            @RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", "HX-Request");
        var asked = new Shelf.Asked(
                said(parameters, "q"),
                said(parameters, "valeur"),
                said(parameters, "periode"),
                said(parameters, "usuel"),
                said(parameters, "figure"),
                said(parameters, "par"),
                said(parameters, "type"));
        var template = request.getHeader("HX-Request") == null ? "shelf" : "figures";
        return pages.show(
                "publishing/studio/" + template,
                shelves.of(asked, new Desk.Asker(Viewer.current(), pages.tr(request))));
    }

    private static String said(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
