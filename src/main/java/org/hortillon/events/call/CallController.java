package org.hortillon.events.call;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Open;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Hubs;
import org.hortillon.people.Persons;
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

/** Calls for talks: everybody reads them, members answer. */
@Controller
class CallController {

    private static final int TITLE = 160;
    private static final int SUMMARY = 3000;
    private static final String OWN = "/moi/propositions";

    private final Pages pages;
    private final Calls calls;
    private final Proposing proposing;
    private final Persons persons;
    private final Hubs hubs;

    CallController(Pages pages, Calls calls, Proposing proposing, Persons persons, Hubs hubs) {
        this.pages = pages;
        this.calls = calls;
        this.proposing = proposing;
        this.persons = persons;
        this.hubs = hubs;
    }

    @Open
    @GetMapping("/appels")
    View all() {
        return pages.show("events/call/list", new CallList(calls.open(), hubs.today()));
    }

    @Open
    @GetMapping("/appels/{key}")
    View call(@PathVariable String key) {
        return pages.show("events/call/call", page(find(key), Typed.of(Map.of())));
    }

    @For(Role.MEMBER)
    @PostMapping("/appels/{key}")
    View propose(@PathVariable String key, HttpServletRequest request) {
        var call = find(key);
        var person = persons.of(Viewer.current()).orElseThrow(CallController::absent);
        var typed = Typed.sent(request.getParameterMap());
        typed.text("titre", TITLE);
        typed.text("resume", SUMMARY);
        typed.optional("qui", TITLE);
        if (!call.isOpen(hubs.today())) {
            typed.refuse("titre", Mistake.CLOSED);
        }
        if (!typed.isGood()) {
            return pages.show("events/call/call", page(call, typed), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        proposing.propose(call, person, typed);
        return new RedirectView(pages.tr(request).href(OWN + "?fait=proposed"));
    }

    @For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
    @GetMapping(OWN)
    View own(@RequestParam(name = "fait", defaultValue = "") String done) {
        var person = persons.of(Viewer.current());
        var proposals = person.map(calls::by).orElse(List.<Proposal>of());
        return pages.show("events/call/own", new OwnProposals(proposals, calls.open(), done));
    }

    @For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
    @PostMapping(OWN + "/retrait")
    View withdraw(@RequestParam(name = "proposition") UUID proposal, HttpServletRequest request) {
        var person = persons.of(Viewer.current()).orElseThrow(CallController::absent);
        var done = proposing.withdraw(proposal, person) ? "proposal_withdrawn" : "non_proposal";
        return new RedirectView(pages.tr(request).href(OWN + "?fait=" + done));
    }

    private CallPage page(Call call, Typed typed) {
        var viewer = Viewer.current();
        var known = viewer.has(Role.MEMBER) && persons.of(viewer).isPresent();
        return new CallPage(call, call.isOpen(hubs.today()), known, typed, "");
    }

    private Call find(String key) {
        return calls.find(key).orElseThrow(CallController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
