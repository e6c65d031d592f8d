package org.hortillon.publishing.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Unkeyed;
import org.hortillon.access.Viewer;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.studio.ClaimsPanel;
import org.hortillon.publishing.studio.Desk;
import org.hortillon.publishing.studio.Sheet;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where an article is written, and saved while it is. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class EditorController {

    private static final String TEMPLATE = "publishing/draft/editor";

    private final Pages pages;
    private final Drafts drafts;
    private final Writing writing;
    private final Editors editors;
    private final Articles articles;
    private final Desk desk;

    EditorController(Pages pages, Drafts drafts, Writing writing, Editors editors, Articles articles, Desk desk) {
        this.pages = pages;
        this.drafts = drafts;
        this.writing = writing;
        this.editors = editors;
        this.articles = articles;
        this.desk = desk;
    }

    @GetMapping("/equipe/articles/{slug}/studio")
    View open(@PathVariable String slug, HttpServletRequest request) {
        var draft = drafts.find(slug);
        var source = draft.map(Draft::source).or(() -> articles.source(slug)).orElseThrow(EditorController::absent);
        return show(new Opened(slug, draft, source, UUID.randomUUID(), Opened.STANDS), null, request);
    }

    @PostMapping("/equipe/articles/{slug}/studio")
    View save(
            @PathVariable String slug,
            @RequestParam Map<String, String> fields,
            @ModelAttribute Sheet sheet,
            HttpServletRequest request) {
        var form = new EditorForm(fields);
        var draft = drafts.find(slug);
        if (form.asks("read") || !sheet.order().isEmpty()) {
            return answer(slug, draft, form, sheet, request);
        }
        var source = form.written(before(slug, draft, form));
        var saved = save(slug, form, source, false);
        if (saved instanceof Saved.Kept) {
            var next = form.asks("publication") ? "/publication" : "/studio";
            return new RedirectView(pages.tr(request).href("/equipe/articles/" + slug + next));
        }
        var now = stands(saved).or(() -> draft);
        var shown = saved instanceof Saved.Joined joined ? joined.draft().source() : source;
        return show(new Opened(slug, now, shown, form.form(), Opened.STANDS), saved, request);
    }

    /** Saves while somebody writes; without any change it only tells that the page is open. */
    @Unkeyed("guarded by the revision that it was written on")
    @PostMapping("/equipe/articles/{slug}/brouillon")
    View autosave(@PathVariable String slug, @RequestParam Map<String, String> fields) {
        var form = new EditorForm(fields);
        var draft = drafts.find(slug);
        var source = form.written(before(slug, draft, form));
        var untouched = draft.isEmpty()
                && articles.source(slug)
                        .filter(out -> Arrays.equals(out, source))
                        .isPresent();
        var saved = untouched ? null : save(slug, form, source, true);
        var base = saved instanceof Saved.Aside ? form.base() : Opened.STANDS;
        var opened = new Opened(slug, stands(saved).or(() -> draft), source, form.form(), base);
        return pages.show("publishing/draft/saved", page(opened, ClaimsPanel.UNREAD, saved));
    }

    /** A text in an open page; {@code base} is the revision before it, or that which stands. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Opened(String slug, Optional<Draft> draft, byte[] source, UUID form, int base) {

        static final int STANDS = -1;
    }

    /** Without JavaScript: what was typed, with what was asked for beside it; nothing is saved. */
    private View answer(String slug, Optional<Draft> draft, EditorForm form, Sheet asked, HttpServletRequest request) {
        var answer = desk.answer(asked, Viewer.VISITOR, pages.tr(request));
        var source = form.with(answer.text()).written(before(slug, draft, form));
        var status = answer.panel().refused() == null ? HttpStatus.OK : HttpStatus.CONFLICT;
        var opened = new Opened(slug, draft, source, form.form(), form.base());
        return pages.show(TEMPLATE, page(opened, answer.panel(), null), status);
    }

    private View show(Opened opened, @Nullable Saved saved, HttpServletRequest request) {
        var file = ArticleFile.read(opened.source(), opened.slug());
        var sheet = Sheet.of(file.body(), file.written("period"), file.written("date"));
        var panel = desk.answer(sheet, Viewer.VISITOR, pages.tr(request)).panel();
        var status = switch (saved) {
            case Saved.Refused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Saved.Aside _ -> HttpStatus.CONFLICT;
            case Saved.Kept _, Saved.Joined _ -> HttpStatus.OK;
            case null -> HttpStatus.OK;
        };
        return pages.show(TEMPLATE, page(opened, panel, saved), status);
    }

    private Saved save(String slug, EditorForm form, byte[] source, boolean auto) {
        return writing.save(slug, new Writing.Sent(source, form.base(), form.form(), auto), Viewer.current())
                .orElseThrow(EditorController::absent);
    }

    /** The draft as it stands after saving; none when nothing was saved. */
    private static Optional<Draft> stands(@Nullable Saved saved) {
        return switch (saved) {
            case Saved.Kept kept -> Optional.of(kept.draft());
            case Saved.Joined joined -> Optional.of(joined.draft());
            case Saved.Aside aside -> Optional.of(aside.draft());
            case Saved.Refused _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /** What the author had before them; what stands when that is no longer known. */
    private byte[] before(String slug, Optional<Draft> draft, EditorForm form) {
        return draft.map(found -> drafts.source(found, form.base()).orElse(found.source()))
                .or(() -> articles.source(slug))
                .orElseThrow(EditorController::absent);
    }

    private EditorPage page(Opened opened, ClaimsPanel panel, @Nullable Saved saved) {
        var draft = opened.draft();
        return new EditorPage(
                opened.slug(),
                draft.orElse(null),
                ArticleFile.read(opened.source(), opened.slug()),
                opened.base() == Opened.STANDS ? draft.map(Draft::head).orElse(0) : opened.base(),
                opened.form(),
                draft.map(found -> editors.seen(found, Viewer.current())).orElse(List.of()),
                panel,
                saved);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
