package org.hortillon.publishing.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.draft.PublicationPage.Typed;
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

/** Where a draft is reviewed, scheduled and published, and lent to readers outside the team. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class PublicationController {

    private static final String TEMPLATE = "publishing/draft/publication";
    private static final String PATH = "/equipe/articles/{slug}/publication";
    private static final int NOTE = 500;
    private static final Map<String, Duration> LIVES =
            Map.of("jour", Duration.ofDays(1), "semaine", Duration.ofDays(7), "mois", Duration.ofDays(30));

    private final Pages pages;
    private final Drafts drafts;
    private final Lifecycle lifecycle;
    private final Readiness readiness;
    private final Previews previews;

    PublicationController(Pages pages, Drafts drafts, Lifecycle lifecycle, Readiness readiness, Previews previews) {
        this.pages = pages;
        this.drafts = drafts;
        this.lifecycle = lifecycle;
        this.readiness = readiness;
        this.previews = previews;
    }

    @GetMapping(PATH)
    View show(@PathVariable String slug, HttpServletRequest request) {
        var draft = drafts.find(slug).orElseThrow(PublicationController::absent);
        return pages.show(TEMPLATE, page(draft, pages.tr(request), null, "", typed(draft, Map.of())));
    }

    @PostMapping(PATH)
    View act(@PathVariable String slug, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var draft = drafts.find(slug).orElseThrow(PublicationController::absent);
        var t = pages.tr(request);
        var typed = typed(draft, fields);
        return switch (fields.getOrDefault("action", "")) {
            case "preview" -> {
                var life = LIVES.getOrDefault(fields.getOrDefault("life", ""), Duration.ofDays(7));
                var token = previews.make(draft, life, Viewer.current().name());
                yield pages.show(
                        TEMPLATE, page(draft, t, null, Pages.origin(request) + t.href("/apercu/" + token), typed));
            }
            case "revoke" -> {
                uuid(fields.getOrDefault("link", "")).ifPresent(link -> previews.end(draft, link));
                yield back(draft, t);
            }
            default -> answer(step(draft, fields, t).orElseThrow(PublicationController::absent), typed, t);
        };
    }

    private Optional<Outcome> step(Draft draft, Map<String, String> fields, Tr t) {
        var note = fields.getOrDefault("note", "").strip();
        var head = fields.getOrDefault("head", "").matches("[0-9]{1,9}") ? Integer.parseInt(fields.get("head")) : -1;
        var asked = new Lifecycle.Asked(
                draft.slug(), head, note.substring(0, Math.min(NOTE, note.length())), Viewer.current());
        return switch (fields.getOrDefault("action", "")) {
            case "submit" -> lifecycle.submit(asked);
            case "giveback" -> lifecycle.giveBack(asked);
            case "schedule" -> lifecycle.schedule(asked, hour(fields.getOrDefault("at", ""), t), t);
            case "publish" -> lifecycle.publish(asked, t);
            case "withdraw" -> lifecycle.withdraw(asked);
            case "move" -> lifecycle.move(asked, fields.getOrDefault("slug", "").strip());
            default -> Optional.empty();
        };
    }

    private View answer(Outcome outcome, Typed typed, Tr t) {
        return switch (outcome) {
            case Outcome.Done done -> back(done.draft(), t);
            case Outcome.NotReady notReady ->
                pages.show(TEMPLATE, page(notReady.draft(), t, null, "", typed), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Refused refused ->
                pages.show(
                        TEMPLATE, page(refused.draft(), t, refused.why(), "", typed), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static View back(Draft draft, Tr t) {
        return new RedirectView(t.href(draft.path("publication")));
    }

    private PublicationPage page(Draft draft, Tr t, Outcome.@Nullable Why refused, String link, Typed typed) {
        return new PublicationPage(
                draft,
                drafts.isOut(draft),
                readiness.check(draft, t),
                drafts.steps(draft),
                previews.of(draft),
                link,
                refused,
                typed);
    }

    private static Typed typed(Draft draft, Map<String, String> fields) {
        return new Typed(
                fields.getOrDefault("note", draft.reason() == null ? "" : draft.reason()),
                fields.getOrDefault("at", ""),
                fields.getOrDefault("slug", draft.slug()));
    }

    /** A local hour of the hub, as browsers send it. */
    private static @Nullable Instant hour(String text, Tr t) {
        try {
            return LocalDateTime.parse(text).atZone(t.zone()).toInstant();
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
