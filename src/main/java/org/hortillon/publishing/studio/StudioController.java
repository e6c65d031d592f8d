package org.hortillon.publishing.studio;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Unkeyed;
import org.hortillon.access.Viewer;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Draws anew what stands beside the text, while it is typed and when something is asked for: by what readers may hear. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class StudioController {

    private static final String CLAIMS = "publishing/studio/claims";

    private final Pages pages;
    private final Desk desk;

    StudioController(Pages pages, Desk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** The numbers of the text as it is typed; nothing is changed, whatever the form holds. */
    @Unkeyed("reads a text and keeps nothing")
    @PostMapping("/equipe/articles/studio/lecture")
    View read(@ModelAttribute Sheet sheet, HttpServletRequest request) {
        return pages.show(
                CLAIMS,
                desk.answer(sheet.withoutOrder(), Viewer.VISITOR, pages.tr(request))
                        .panel());
    }

    /** Changes the text; the answer says which words become which, and a refusal changes nothing. */
    @Unkeyed("reads a text and keeps nothing")
    @PostMapping("/equipe/articles/studio/lien")
    View bind(@ModelAttribute Sheet sheet, HttpServletRequest request) {
        var panel = desk.answer(sheet, Viewer.VISITOR, pages.tr(request)).panel();
        return pages.show(CLAIMS, panel, panel.refused() == null ? HttpStatus.OK : HttpStatus.CONFLICT);
    }
}
