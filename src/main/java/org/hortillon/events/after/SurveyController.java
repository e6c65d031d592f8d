package org.hortillon.events.after;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.people.Audience;
import org.hortillon.site.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Whoever came says what they thought, once, behind the link of the mail of thanks. */
@Open
@Controller
class SurveyController {

    /** Where the link leads; the code comes last. */
    static final String PATH = "/avis/";

    /** What the code is signed for. */
    static final String PURPOSE = "survey";

    private static final String TEMPLATE = "events/after/survey";

    private final Pages pages;
    private final OwnDays days;
    private final Signatures signatures;
    private final Reviews reviews;
    private final Clock clock;

    SurveyController(Pages pages, OwnDays days, Signatures signatures, Reviews reviews, Clock clock) {
        this.pages = pages;
        this.days = days;
        this.signatures = signatures;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** From the page of a registration to its survey. */
    @GetMapping("/inscriptions/{code}/avis")
    RedirectView own(@PathVariable String code, HttpServletRequest request) {
        var day = days.find(code).orElseThrow(OwnDayController::absent);
        return new RedirectView(pages.tr(request).href(PATH + signatures.sign(PURPOSE, day.id())));
    }

    @GetMapping(PATH + "{code}")
    View form(@PathVariable String code, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return pages.show(TEMPLATE, page(code, SurveyForm.BLANK, false));
    }

    @PostMapping(PATH + "{code}")
    View say(@PathVariable String code, SurveyForm form, HttpServletRequest request) {
        var day = day(code);
        var said = form.read();
        if (said.isEmpty()) {
            return pages.show(TEMPLATE, page(code, form, true), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reviews.say(day, said.get(), reader());
        return new RedirectView(pages.tr(request).href(PATH + code));
    }

    private SurveyPage page(String code, SurveyForm form, boolean incomplete) {
        var day = day(code);
        return new SurveyPage(day, code, reviews.others(day, reader()), form, reviews.isSaid(day.id()), incomplete);
    }

    private OwnDay day(String code) {
        return signatures
                .read(PURPOSE, code)
                .flatMap(days::find)
                .filter(day -> day.attended(clock.instant()))
                .orElseThrow(OwnDayController::absent);
    }

    /** The team answers as members do. */
    private static Audience reader() {
        var audience = Audience.of(Viewer.current());
        return audience == Audience.PUBLIC ? audience : Audience.MEMBERS;
    }
}
