package org.hortillon.events.lineup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.Lineup;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
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
class LineupController {

    private static final String PATH = "/equipe/evenements/{key}/intervenants";
    private static final int TEXT = 200;

    private final Pages pages;
    private final Lineup lineup;
    private final LineupEditing editing;

    LineupController(Pages pages, Lineup lineup, LineupEditing editing) {
        this.pages = pages;
        this.lineup = lineup;
        this.editing = editing;
    }

    @GetMapping(PATH)
    View lineup(
            @PathVariable String key,
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "fait", defaultValue = "") String done) {
        return pages.show("events/lineup/lineup", page(key, asked, Typed.of(Map.of()), done));
    }

    @PostMapping(PATH)
    View speaks(@PathVariable String key, HttpServletRequest request) {
        var typed = Typed.sent(request.getParameterMap());
        var topic = typed.get("sujet").substring(0, Math.min(typed.get("sujet").length(), TEXT));
        var done = typed.ticked("retirer")
                ? editing.isSilent(known(key), typed.get("personne"))
                : editing.speaks(known(key), typed.get("personne"), topic, typed.ticked("nomme"));
        return back(key, done ? "lineup" : "non_lineup", request);
    }

    @PostMapping(PATH + "/partenaires")
    View partner(@PathVariable String key, HttpServletRequest request) {
        var typed = Typed.sent(request.getParameterMap());
        if (typed.ticked("retirer")) {
            return back(key, editing.leaves(known(key), typed.get("nom")) ? "lineup" : "non_lineup", request);
        }
        var name = typed.get("entreprise").isEmpty() ? typed.text("nom", TEXT) : typed.get("nom");
        var website = typed.link("site");
        if (typed.isGood() && !editing.joins(known(key), name, typed.get("entreprise"), website)) {
            typed.refuse("entreprise", Mistake.NOT_A_CHOICE);
        }
        return typed.isGood()
                ? back(key, "lineup", request)
                : pages.show("events/lineup/lineup", page(key, "", typed, ""), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private LineupPage page(String key, String asked, Typed typed, String done) {
        var facts = editing.facts(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new LineupPage(
                key,
                facts.title(),
                facts.titleEn(),
                lineup.speakers(key, Audience.TEAM),
                lineup.partners(key),
                asked,
                editing.named(asked),
                editing.companies(),
                typed,
                done);
    }

    private String known(String key) {
        return editing.facts(key)
                .map(facts -> key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View back(String key, String done, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href("/equipe/evenements/" + key + "/intervenants?fait=" + done));
    }
}
