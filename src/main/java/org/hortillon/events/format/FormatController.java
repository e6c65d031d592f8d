package org.hortillon.events.format;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.events.venue.Venues;
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
class FormatController {

    private static final String PATH = "/equipe/formats";
    private static final String FORM = "events/format/form";

    private final Pages pages;
    private final Formats formats;
    private final Venues venues;

    FormatController(Pages pages, Formats formats, Venues venues) {
        this.pages = pages;
        this.formats = formats;
        this.venues = venues;
    }

    @GetMapping(PATH)
    View list(@RequestParam(name = "fait", defaultValue = "") String done) {
        return pages.show("events/format/list", new FormatList(formats.all(), done));
    }

    @PostMapping(PATH)
    View propose(HttpServletRequest request) {
        formats.propose();
        return back("format_proposed", request);
    }

    @GetMapping(PATH + "/nouveau")
    View blank() {
        return pages.show(FORM, new FormatPage(null, FormatFields.blank(), venues.offered()));
    }

    @PostMapping(PATH + "/nouveau")
    View found(HttpServletRequest request) {
        var typed = Typed.sent(request.getParameterMap());
        var draft = FormatDraft.read(typed);
        if (typed.isGood() && !formats.found(draft)) {
            typed.refuse("nom", Mistake.TAKEN);
        }
        return typed.isGood() ? back("format", request) : wrong(new FormatPage(null, typed, venues.offered()));
    }

    @GetMapping(PATH + "/{key}")
    View form(@PathVariable String key) {
        var format = find(key);
        return pages.show(FORM, new FormatPage(format, FormatFields.of(format), venues.offered()));
    }

    @PostMapping(PATH + "/{key}")
    View change(@PathVariable String key, HttpServletRequest request) {
        var format = find(key);
        var typed = Typed.sent(request.getParameterMap());
        var draft = FormatDraft.read(typed);
        if (!typed.isGood()) {
            return wrong(new FormatPage(format, typed, venues.offered()));
        }
        formats.change(key, draft);
        return back("format", request);
    }

    @PostMapping(PATH + "/{key}/retrait")
    View retire(
            @PathVariable String key,
            @RequestParam(name = "retire", defaultValue = "") String retired,
            HttpServletRequest request) {
        formats.retire(find(key).key(), retired.equals("oui"));
        return back(retired.equals("oui") ? "format_retired" : "format", request);
    }

    private Format find(String key) {
        return formats.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View wrong(FormatPage page) {
        return pages.show(FORM, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View back(String done, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(PATH + "?fait=" + done));
    }
}
