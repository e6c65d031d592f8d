package org.hortillon.people.merge;

import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
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

/** Where the team merges two records of one person, reads what was done, and undoes it. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class MergeController {

    private static final String PEOPLE = "/equipe/personnes";
    private static final String MERGES = PEOPLE + "/fusions";
    private static final int LONGEST = 500;

    private final Pages pages;
    private final Comparison comparison;
    private final Merging merging;
    private final Undoing undoing;
    private final Merges merges;

    MergeController(Pages pages, Comparison comparison, Merging merging, Undoing undoing, Merges merges) {
        this.pages = pages;
        this.comparison = comparison;
        this.merging = merging;
        this.undoing = undoing;
        this.merges = merges;
    }

    @GetMapping(PEOPLE + "/fusion")
    View compare(@RequestParam("garder") String kept, @RequestParam("fondre") String gone) {
        return pages.show(
                "people/merge/comparison", comparison.compare(kept, gone).orElseThrow(MergeController::absent));
    }

    @PostMapping(PEOPLE + "/fusion")
    View merge(
            @RequestParam("garder") String kept,
            @RequestParam("fondre") String gone,
            @RequestParam(name = "motif", defaultValue = "") String reason) {
        var told = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
        return switch (merging.merge(kept, gone, told, Viewer.current())) {
            case Outcome.Done done -> new RedirectView(MERGES + "/" + done.merge(), true);
            case Outcome.Refused refused when refused.why() == MergeRefusal.ABSENT -> throw absent();
            case Outcome.Refused _ ->
                pages.show(
                        "people/merge/comparison",
                        comparison.compare(kept, gone).orElseThrow(MergeController::absent),
                        HttpStatus.CONFLICT);
        };
    }

    @GetMapping(MERGES)
    View list() {
        return pages.show("people/merge/merges", new MergesPage(merges.all()));
    }

    @GetMapping(MERGES + "/{id}")
    View one(@PathVariable UUID id) {
        return pages.show("people/merge/merge", comparison.page(id).orElseThrow(MergeController::absent));
    }

    @PostMapping(MERGES + "/{id}/annuler")
    View undo(@PathVariable UUID id) {
        return switch (undoing.undo(id, Viewer.current())) {
            case Outcome.Done _ -> new RedirectView(MERGES + "/" + id, true);
            case Outcome.Refused refused ->
                pages.show(
                        "people/merge/merge",
                        comparison.refused(id, refused).orElseThrow(MergeController::absent),
                        HttpStatus.CONFLICT);
        };
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
