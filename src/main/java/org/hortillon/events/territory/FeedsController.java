package org.hortillon.events.territory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class FeedsController {

    private static final String PATH = "/equipe/agendas";
    private static final String TEMPLATE = "events/territory/feeds";

    private final Pages pages;
    private final PartnerFeeds feeds;
    private final FeedReading reading;

    FeedsController(Pages pages, PartnerFeeds feeds, FeedReading reading) {
        this.pages = pages;
        this.feeds = feeds;
        this.reading = reading;
    }

    @GetMapping(PATH)
    View list() {
        return pages.show(TEMPLATE, new FeedsPage(feeds.all(), new FeedForm(null, null, null), Map.of()));
    }

    @PostMapping(PATH)
    View add(FeedForm form, HttpServletRequest request) {
        var problems = form.problems();
        if (problems.isEmpty() && feeds.add(form).isEmpty()) {
            problems.put("adresse", "events.territory.refused.known");
        }
        return problems.isEmpty()
                ? back(request)
                : pages.show(TEMPLATE, new FeedsPage(feeds.all(), form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PATH + "/{key}/lecture")
    View read(@PathVariable String key, HttpServletRequest request) {
        reading.readNow(find(key));
        return back(request);
    }

    @PostMapping(PATH + "/{key}/pause")
    View pause(@PathVariable String key, HttpServletRequest request) {
        feeds.pause(find(key), true);
        return back(request);
    }

    @PostMapping(PATH + "/{key}/reprise")
    View resume(@PathVariable String key, HttpServletRequest request) {
        feeds.pause(find(key), false);
        return back(request);
    }

    @PostMapping(PATH + "/{key}/retrait")
    View remove(@PathVariable String key, HttpServletRequest request) {
        feeds.remove(find(key));
        return back(request);
    }

    private PartnerFeed find(String key) {
        return feeds.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View back(HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(PATH));
    }
}
