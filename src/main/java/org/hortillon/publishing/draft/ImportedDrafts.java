package org.hortillon.publishing.draft;

import java.util.Arrays;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.article.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets drafts follow imports: what somebody is writing stays theirs, and finds the imported text in its history. */
@Component
class ImportedDrafts implements Publication {

    private static final String IMPORT = "import";

    private final Drafts drafts;
    private final KeptDrafts kept;
    private final Articles articles;

    ImportedDrafts(Drafts drafts, KeptDrafts kept, Articles articles) {
        this.drafts = drafts;
        this.kept = kept;
        this.articles = articles;
    }

    @Override
    @Transactional
    public void published(String slug, @Nullable String amendment) {
        var source = articles.source(slug);
        drafts.of(slug)
                .flatMap(draft -> drafts.lock(draft.slug()))
                .filter(draft -> !Arrays.equals(draft.source(), source.orElseThrow()))
                .ifPresent(draft -> {
                    if (draft.state() == Draft.State.PUBLISHED) {
                        kept.head(draft, source.orElseThrow(), "imported", draft.head(), IMPORT);
                    } else {
                        kept.keep(draft, source.orElseThrow(), "imported", draft.head(), IMPORT);
                    }
                });
    }
}
