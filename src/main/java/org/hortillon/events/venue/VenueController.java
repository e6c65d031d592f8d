package org.hortillon.events.venue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Territory;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
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
class VenueController {

    private static final String PATH = "/equipe/lieux";

    private final Pages pages;
    private final Venues venues;
    private final Territory territory;

    VenueController(Pages pages, Venues venues, Territory territory) {
        this.pages = pages;
        this.venues = venues;
        this.territory = territory;
    }

    @GetMapping(PATH)
    View list(@RequestParam(name = "fait", defaultValue = "") String done) {
        return pages.show("events/venue/list", new VenueList(venues.all(), done));
    }

    @GetMapping(PATH + "/nouveau")
    View blank() {
        return form(null, Typed.of(Map.of()), HttpStatus.OK);
    }

    @PostMapping(PATH + "/nouveau")
    View found(HttpServletRequest request) {
        var typed = Typed.sent(request.getParameterMap());
        var draft = VenueDraft.read(typed);
        if (typed.isGood() && !venues.found(draft)) {
            typed.refuse("nom", Mistake.TAKEN);
        }
        return typed.isGood() ? back("venue", request) : form(null, typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PATH + "/{key}")
    View form(@PathVariable String key) {
        var venue = find(key);
        return form(venue, Typed.of(fields(venue)), HttpStatus.OK);
    }

    @PostMapping(PATH + "/{key}")
    View change(@PathVariable String key, HttpServletRequest request) {
        var venue = find(key);
        var typed = Typed.sent(request.getParameterMap());
        var draft = VenueDraft.read(typed);
        if (typed.isGood() && !venues.change(key, draft)) {
            typed.refuse("commune", Mistake.NOT_A_CHOICE);
        }
        return typed.isGood() ? back("venue", request) : form(venue, typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PATH + "/{key}/retrait")
    View retire(
            @PathVariable String key,
            @RequestParam(name = "retire", defaultValue = "") String retired,
            HttpServletRequest request) {
        venues.retire(find(key).key(), retired.equals("oui"));
        return back(retired.equals("oui") ? "venue_retired" : "venue", request);
    }

    private static Map<String, String> fields(Venue venue) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("nom", venue.name());
        fields.put("adresse", said(venue.address()));
        fields.put("commune", venue.commune());
        fields.put("espace", said(venue.space()));
        fields.put("places", said(venue.seats()));
        fields.put("acces", said(venue.access()));
        fields.put("acces_en", said(venue.accessEn()));
        fields.put("accessibilite", said(venue.accessibility()));
        fields.put("accessibilite_en", said(venue.accessibilityEn()));
        return fields;
    }

    private static String said(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private Venue find(String key) {
        return venues.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View form(@Nullable Venue kept, Typed typed, HttpStatus status) {
        return pages.show(
                "events/venue/form", new VenuePage(kept, typed, territory.communes(), venues.spaces()), status);
    }

    private View back(String done, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(PATH + "?fait=" + done));
    }
}
