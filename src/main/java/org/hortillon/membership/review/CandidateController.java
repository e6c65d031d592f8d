package org.hortillon.membership.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.kernel.Refusal;
import org.hortillon.kernel.Tr;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/equipe/candidatures/{key}")
class CandidateController {

    private static final String TEMPLATE = "membership/review/candidate";

    private final Pages pages;
    private final Candidates candidates;
    private final CandidateFile file;
    private final Reviewing reviewing;
    private final Accepting accepting;

    CandidateController(
            Pages pages, Candidates candidates, CandidateFile file, Reviewing reviewing, Accepting accepting) {
        this.pages = pages;
        this.candidates = candidates;
        this.file = file;
        this.reviewing = reviewing;
        this.accepting = accepting;
    }

    /** A reason that is named opens the refusal with its text, in the applicant's language. */
    @GetMapping
    View page(@PathVariable String key, @RequestParam(name = "motif", defaultValue = "") String reason) {
        var candidate = find(key);
        var form = ReviewRules.REASONS.contains(reason) && candidate.isOpen()
                ? ReviewForm.refusing(
                        reason,
                        new Tr(candidate.speaks(), java.time.ZoneOffset.UTC)
                                .get("membership.refusal." + reason + ".text"))
                : ReviewForm.blank();
        return pages.show(TEMPLATE, CandidatePage.of(candidate, file.around(candidate), form));
    }

    @PostMapping("/cafe")
    View propose(@PathVariable String key, ReviewForm form, HttpServletRequest request) {
        return answer(key, new Tried("propose", form), reviewing.propose(key, form), request);
    }

    @PostMapping("/rencontre")
    View hold(@PathVariable String key, ReviewForm form, HttpServletRequest request) {
        return answer(key, new Tried("hold", form), reviewing.hold(key, form), request);
    }

    @PostMapping("/acceptation")
    View accept(@PathVariable String key, ReviewForm form, HttpServletRequest request) {
        return answer(key, new Tried("accept", form), accepting.accept(key, form), request);
    }

    @PostMapping("/refus")
    View refuse(@PathVariable String key, ReviewForm form, HttpServletRequest request) {
        return answer(key, new Tried("refuse", form), reviewing.refuse(key, form), request);
    }

    @PostMapping("/attribution")
    View assign(@PathVariable String key, ReviewForm form, HttpServletRequest request) {
        var team = file.team().stream().map(CandidatePage.Choice::id).collect(Collectors.toUnmodifiableSet());
        return answer(key, new Tried("assign", form), reviewing.assign(key, form, team), request);
    }

    @PostMapping("/note")
    View note(@PathVariable String key, ReviewForm form, HttpServletRequest request) {
        return answer(key, new Tried("note", form), reviewing.note(key, form), request);
    }

    /** Each criterion comes as {@code critere-<id>} with {@code note-<id>}. */
    @PostMapping("/criteres")
    View answer(
            @PathVariable String key,
            ReviewForm form,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        var answers = new HashMap<UUID, ReviewStore.Answer>();
        file.criteria(find(key).id()).forEach(criterion -> {
            var answer = fields.getOrDefault("critere-" + criterion.id(), "unknown");
            var note = fields.getOrDefault("note-" + criterion.id(), "").strip();
            answers.put(
                    criterion.id(),
                    new ReviewStore.Answer(
                            answer.matches("yes|no") ? answer : "unknown",
                            note.substring(0, Math.min(500, note.length()))));
        });
        return answer(key, new Tried("answer", form), reviewing.answer(key, form, answers), request);
    }

    /** An act, and what was typed for it. */
    private record Tried(String act, ReviewForm form) {}

    private View answer(String key, Tried tried, ReviewOutcome outcome, HttpServletRequest request) {
        return switch (outcome) {
            case ReviewOutcome.Done done ->
                new RedirectView(pages.tr(request)
                        .href("/equipe/candidatures/" + find(key).key()));
            case ReviewOutcome.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case ReviewOutcome.Overtaken overtaken -> again(key, tried, Map.of(), null, HttpStatus.CONFLICT);
            case ReviewOutcome.Incomplete incomplete ->
                again(key, tried, incomplete.problems(), null, HttpStatus.UNPROCESSABLE_CONTENT);
            case ReviewOutcome.Stays stays -> again(key, tried, Map.of(), stays.why(), HttpStatus.CONFLICT);
        };
    }

    private View again(
            String key, Tried tried, Map<String, Refusal> problems, @Nullable Refusal why, HttpStatus status) {
        var candidate = find(key);
        var overtaken = status == HttpStatus.CONFLICT && why == null;
        var page = new CandidatePage(
                candidate, file.around(candidate), tried.form(), tried.act(), problems, why, overtaken);
        return pages.show(TEMPLATE, page, status);
    }

    private Candidate find(String key) {
        return candidates.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
