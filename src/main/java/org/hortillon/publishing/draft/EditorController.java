package org.hortillon.publishing.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.article.Articles;
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

    EditorController(Pages pages, Drafts drafts, Writing writing, Editors editors, Articles articles) {
        this.pages = pages;
        this.drafts = drafts;
        this.writing = writing;
        this.editors = editors;
        this.articles = articles;
    }

    @GetMapping("/equipe/articles/{slug}/studio")
    View open(@PathVariable String slug) {
        var draft = drafts.find(slug);
        var source = draft.map(Draft::source).or(() -> articles.source(slug)).orElseThrow(EditorController::absent);
        return pages.show(TEMPLATE, page(slug, draft, source, UUID.randomUUID(), null));
    }

    @PostMapping("/equipe/articles/{slug}/studio")
    View save(@PathVariable String slug, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var form = new EditorForm(fields);
        var source = form.written(before(slug, form));
        var saved = save(slug, form, source, false);
        if (saved instanceof Saved.Kept) {
            var next = form.asks("publication") ? "/publication" : "/studio";
            return new RedirectView(pages.tr(request).href("/equipe/articles/" + slug + next));
        }
        var status = switch (saved) {
            case Saved.Refused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Saved.Aside _ -> HttpStatus.CONFLICT;
            case Saved.Kept _, Saved.Joined _ -> HttpStatus.OK;
        };
        var shown = saved instanceof Saved.Joined joined ? joined.draft().source() : source;
        return pages.show(TEMPLATE, page(slug, drafts.find(slug), shown, form.form(), saved), status);
    }

    /** Saves while somebody writes; without any change it only tells that the page is open. */
    @PostMapping("/equipe/articles/{slug}/brouillon")
    View autosave(@PathVariable String slug, @RequestParam Map<String, String> fields) {
        var form = new EditorForm(fields);
        var source = form.written(before(slug, form));
        var known = drafts.find(slug);
        var untouched = known.isEmpty()
                && articles.source(slug)
                        .filter(out -> java.util.Arrays.equals(out, source))
                        .isPresent();
        var saved = untouched ? null : save(slug, form, source, true);
        var page = page(slug, drafts.find(slug), source, form.form(), saved);
        return pages.show("publishing/draft/saved", saved instanceof Saved.Aside ? page.from(form.base()) : page);
    }

    private Saved save(String slug, EditorForm form, byte[] source, boolean auto) {
        return writing.save(slug, new Writing.Sent(source, form.base(), form.form(), auto), Viewer.current())
                .orElseThrow(EditorController::absent);
    }

    /** What the author had before them; what stands when that is no longer known. */
    private byte[] before(String slug, EditorForm form) {
        return drafts.find(slug)
                .map(draft -> drafts.source(draft, form.base()).orElse(draft.source()))
                .or(() -> articles.source(slug))
                .orElseThrow(EditorController::absent);
    }

    private EditorPage page(
            String slug,
            Optional<Draft> draft,
            byte[] source,
            UUID form,
            @org.jspecify.annotations.Nullable Saved saved) {
        var others = draft.map(found -> editors.seen(found, Viewer.current())).orElse(List.of());
        return new EditorPage(
                slug,
                draft.orElse(null),
                ArticleFile.read(source, slug),
                draft.map(Draft::head).orElse(0),
                form,
                others,
                saved);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
