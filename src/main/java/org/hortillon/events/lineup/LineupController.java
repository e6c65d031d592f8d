package org.hortillon.events.lineup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.Lineup;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Label;
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
    private static final String TEMPLATE = "events/lineup/lineup";
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
        var found = editing.named(asked);
        var fields = found.isEmpty()
                ? Map.of("intervenant", asked.strip())
                : Map.of("personne", found.getFirst().key());
        return pages.show(TEMPLATE, page(key, asked, found, Typed.of(fields), done));
    }

    @PostMapping(PATH)
    View speaks(@PathVariable String key, HttpServletRequest request) {
        var typed = Typed.sent(request.getParameterMap());
        if (typed.ticked("retirer")) {
            return said(key, editing.isSilent(known(key), typed.get("personne")), request);
        }
        var newcomer = typed.get("personne").isEmpty() ? Newcomer.read(typed) : null;
        typed.optional("sujet", TEXT);
        var namesakes = newcomer == null || newcomer.isSure(typed) ? List.<Label>of() : editing.named(newcomer.name());
        if (!namesakes.isEmpty()) {
            typed.refuse("intervenant", Mistake.NAMESAKE);
        }
        if (!typed.isGood()) {
            var asked = namesakes.isEmpty() ? typed.get("q") : typed.get("intervenant");
            var page = page(key, asked, editing.named(asked), typed, "");
            return pages.show(TEMPLATE, page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var speech = new Speech(typed.get("sujet"), typed.ticked("nomme"));
        return newcomer == null
                ? said(key, editing.speaks(known(key), typed.get("personne"), speech), request)
                : said(key, editing.speaks(known(key), newcomer, speech), request);
    }

    @PostMapping(PATH + "/partenaires")
    View partner(@PathVariable String key, HttpServletRequest request) {
        var typed = Typed.sent(request.getParameterMap());
        if (typed.ticked("retirer")) {
            return said(key, editing.leaves(known(key), typed.get("nom")), request);
        }
        var name = typed.get("entreprise").isEmpty() ? typed.text("nom", TEXT) : typed.get("nom");
        var website = typed.link("site");
        if (typed.isGood() && !editing.joins(known(key), name, typed.get("entreprise"), website)) {
            typed.refuse("entreprise", Mistake.NOT_A_CHOICE);
        }
        return typed.isGood()
                ? said(key, true, request)
                : pages.show(TEMPLATE, page(key, "", List.of(), typed, ""), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private LineupPage page(String key, String asked, List<Label> found, Typed typed, String done) {
        var facts = editing.facts(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new LineupPage(
                key,
                facts.title(),
                facts.titleEn(),
                lineup.speakers(key, Audience.TEAM),
                lineup.partners(key),
                asked,
                found,
                editing.companies(),
                typed,
                done);
    }

    private String known(String key) {
        return editing.facts(key)
                .map(facts -> key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View said(String key, boolean done, HttpServletRequest request) {
        var code = done ? "lineup" : "non_lineup";
        return new RedirectView(pages.tr(request).href("/equipe/evenements/" + key + "/intervenants?fait=" + code));
    }
}
