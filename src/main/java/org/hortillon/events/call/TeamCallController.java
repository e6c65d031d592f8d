package org.hortillon.events.call;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.form.Typed;
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
class TeamCallController {

    private static final String PATH = "/equipe/appels";
    private static final String FORM = "events/call/team";
    private static final int TITLE = 160;
    private static final int TEXT = 20_000;

    private final Pages pages;
    private final Calls calls;
    private final Proposing proposing;
    private final CallDates dates;

    TeamCallController(Pages pages, Calls calls, Proposing proposing, CallDates dates) {
        this.pages = pages;
        this.calls = calls;
        this.proposing = proposing;
        this.dates = dates;
    }

    @GetMapping(PATH)
    View all() {
        return pages.show("events/call/teamlist", new CallList(calls.all(), dates.today()));
    }

    @GetMapping(PATH + "/nouveau")
    View blank() {
        var fields = Map.of("jusqu", dates.today().plusMonths(1).toString());
        return pages.show(FORM, page(null, Typed.of(fields), null, ""));
    }

    @PostMapping(PATH + "/nouveau")
    View found(HttpServletRequest request) {
        var typed = read(request);
        return typed.isGood()
                ? back(calls.found(typed), "call", request)
                : pages.show(FORM, page(null, typed, null, ""), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PATH + "/{key}")
    View call(@PathVariable String key, @RequestParam(name = "fait", defaultValue = "") String done) {
        var call = find(key);
        return pages.show(FORM, page(call, filled(call), null, done));
    }

    @PostMapping(PATH + "/{key}")
    View change(@PathVariable String key, HttpServletRequest request) {
        var call = find(key);
        var typed = read(request);
        if (!typed.isGood()) {
            return pages.show(FORM, page(call, typed, null, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        calls.change(key, typed);
        return back(key, "call", request);
    }

    /** Onto an event that is there, or onto a day, for which a draft is made. */
    @PostMapping(PATH + "/{key}/accepter")
    View accept(@PathVariable String key, @RequestParam("proposition") UUID id, HttpServletRequest request) {
        var call = find(key);
        var proposal = calls.proposal(id).orElseThrow(TeamCallController::absent);
        var typed = Typed.sent(request.getParameterMap());
        var event = dates.event(call, proposal, typed);
        if (event.isEmpty()) {
            return pages.show(FORM, page(call, filled(call), typed, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var done = proposing.accept(proposal, event.get(), typed.get("mot"));
        return back(key, done ? "proposal_accepted" : "non_proposal", request);
    }

    @PostMapping(PATH + "/{key}/decliner")
    View decline(@PathVariable String key, @RequestParam("proposition") UUID id, HttpServletRequest request) {
        find(key);
        var proposal = calls.proposal(id).orElseThrow(TeamCallController::absent);
        var done = proposing.decline(
                proposal, Typed.sent(request.getParameterMap()).get("mot"));
        return back(key, done ? "proposal_declined" : "non_proposal", request);
    }

    private static Typed filled(Call call) {
        return Typed.of(Map.of(
                "titre", call.title(),
                "titre_en", Objects.toString(call.titleEn(), ""),
                "texte", call.text(),
                "texte_en", Objects.toString(call.textEn(), ""),
                "format", Objects.toString(call.format(), ""),
                "jusqu", call.closesOn().toString()));
    }

    private static Typed read(HttpServletRequest request) {
        var typed = Typed.sent(request.getParameterMap());
        typed.text("titre", TITLE);
        typed.optional("titre_en", TITLE);
        typed.text("texte", TEXT);
        typed.optional("texte_en", TEXT);
        typed.day("jusqu");
        return typed;
    }

    private TeamCallPage page(@Nullable Call call, Typed typed, @Nullable Typed answer, String done) {
        var proposals = call == null ? List.<Proposal>of() : calls.of(call.key());
        return new TeamCallPage(call, proposals, typed, dates.formats(), dates.events(), dates.today(), answer, done);
    }

    private Call find(String key) {
        return calls.find(key).orElseThrow(TeamCallController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private View back(String key, String done, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(PATH + "/" + key + "?fait=" + done));
    }
}
