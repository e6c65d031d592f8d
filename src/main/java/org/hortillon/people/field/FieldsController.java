package org.hortillon.people.field;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.people.CustomFields;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class FieldsController {

    private static final String PATH = "/equipe/champs";
    private static final FieldForm BLANK = new FieldForm("", "", "text", "", "members", "");

    private final Pages pages;
    private final CustomFields fields;
    private final FieldWriting writing;

    FieldsController(Pages pages, CustomFields fields, FieldWriting writing) {
        this.pages = pages;
        this.fields = fields;
        this.writing = writing;
    }

    @GetMapping(PATH)
    View list() {
        return pages.show("people/field/list", new FieldsPage(fields.all(), BLANK, ""));
    }

    @PostMapping(PATH)
    View add(FieldForm form, HttpServletRequest request) {
        if (!form.problem().isEmpty()) {
            return pages.show(
                    "people/field/list",
                    new FieldsPage(fields.all(), form, form.problem()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        writing.add(form);
        return back(request);
    }

    @PostMapping(PATH + "/{id}")
    View change(
            @PathVariable UUID id,
            FieldForm form,
            @RequestParam(name = "retire", defaultValue = "false") boolean retired,
            HttpServletRequest request) {
        if (!form.label().isEmpty()) {
            writing.change(id, form, retired);
        }
        return back(request);
    }

    private View back(HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(PATH + "?fait=oui"));
    }
}
