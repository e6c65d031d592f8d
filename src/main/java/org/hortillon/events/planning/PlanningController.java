package org.hortillon.events.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.form.Typed;
import org.hortillon.events.format.Formats;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class PlanningController {

    private static final String PATH = "/equipe/evenements";

    private final Pages pages;
    private final PlanningLists lists;
    private final Planning planning;
    private final EventChoices choices;
    private final Formats formats;

    PlanningController(Pages pages, PlanningLists lists, Planning planning, EventChoices choices, Formats formats) {
        this.pages = pages;
        this.lists = lists;
        this.planning = planning;
        this.choices = choices;
        this.formats = formats;
    }

    @GetMapping(PATH)
    View list(
            PlanningFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "fait", defaultValue = "") String done) {
        return pages.show("events/planning/list", lists.page(filter, page, done));
    }

    /** Begins with what a format says, or with what another event is. */
    @GetMapping(PATH + "/nouveau")
    View blank(
            @RequestParam(name = "format", defaultValue = "") String format,
            @RequestParam(name = "comme", defaultValue = "") String like,
            @RequestParam(name = "jour", defaultValue = "") String day) {
        return pages.show(
                "events/planning/form", new EventForm(null, Typed.of(fields(format, like, day)), choices.all()));
    }

    private Map<String, String> fields(String format, String like, String day) {
        var same = like.isEmpty() ? null : planning.find(like).orElse(null);
        if (same != null) {
            return DraftFields.same(same);
        }
        return formats.find(format)
                .map(found -> DraftFields.of(found, parsed(day), choices.home()))
                .orElseGet(() -> DraftFields.blank(choices.home()));
    }

    private static @Nullable LocalDate parsed(String day) {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
