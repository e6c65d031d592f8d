package org.hortillon.publishing.draft;

import java.time.LocalDate;
import org.hortillon.access.Audit;
import org.hortillon.access.Viewer;
import org.hortillon.markdown.Markdown;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.article.FrontMatterEdit;
import org.hortillon.publishing.article.KeptArticles;
import org.hortillon.publishing.article.Renames;
import org.hortillon.publishing.seal.Sealing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft the article that readers get, and seals its numbers. */
@Component
@Transactional
class Release {

    private final Drafts drafts;
    private final KeptDrafts kept;
    private final KeptArticles articles;
    private final Renames renames;
    private final Sealing sealing;
    private final Audit audit;

    Release(Drafts drafts, KeptDrafts kept, KeptArticles articles, Renames renames, Sealing sealing, Audit audit) {
        this.drafts = drafts;
        this.kept = kept;
        this.articles = articles;
        this.renames = renames;
        this.sealing = sealing;
        this.audit = audit;
    }

    /** Publishes what stands. The draft must be ready; one dated ahead comes out, and is sealed, on its day. */
    public void publish(Draft draft, String reason, Viewer by) {
        var file = draft.file();
        if (draft.published() != null) {
            renames.rename(draft.published(), draft.slug());
        }
        articles.keep(draft.slug(), draft.source(), file.understood().orElseThrow(), Markdown.text(file.body()));
        articles.show(draft.slug());
        kept.published(draft);
        kept.step(draft.id(), "published", by.name(), reason);
        audit.note("publishing.published", "article", draft.id(), draft.name());
        sealing.seal(draft.slug(), reason, by);
    }

    /** A draft that never was out bears the day on which it will come out. */
    public Draft dated(Draft draft, LocalDate day, Viewer by) {
        var file = draft.file();
        if (draft.amends()
                || file.understood().filter(matter -> matter.date().equals(day)).isPresent()) {
            return draft;
        }
        var yaml = FrontMatterEdit.set(file.frontMatter(), "date", day.toString());
        kept.head(draft, ArticleFile.rewrite(draft.source(), yaml, file.body()), "saved", draft.head(), by.name());
        return drafts.find(draft.slug()).orElseThrow();
    }

    /** Takes it away from readers; false when they do not have it. */
    public boolean withdraw(Draft draft) {
        var withdrawn = draft.published() != null && articles.withdraw(draft.published());
        if (withdrawn) {
            audit.note("publishing.withdrawn", "article", draft.id(), draft.name());
        }
        return withdrawn;
    }
}
