package org.hortillon.publishing.draft;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Viewer;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.draft.Saved.Why;
import org.hortillon.publishing.redirect.Redirects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts and saves their texts. Two who write at once both keep what they wrote. */
@Component
@Transactional
class Writing {

    private final Drafts drafts;
    private final KeptDrafts kept;
    private final Articles articles;
    private final Redirects redirects;

    Writing(Drafts drafts, KeptDrafts kept, Articles articles, Redirects redirects) {
        this.drafts = drafts;
        this.kept = kept;
        this.articles = articles;
        this.redirects = redirects;
    }

    /** A text that somebody sends: which revision they had before them, and the open page it comes from. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sent(byte[] source, int base, UUID form, boolean auto) {}

    /** Begins an article that is not out yet. */
    public Saved begin(String slug, byte[] source, Viewer by) {
        if (source.length > ArticleFile.LARGEST) {
            return new Saved.Refused(Why.TOO_LARGE);
        }
        if (articles.source(slug).isPresent() || redirects.find(slug).isPresent()) {
            return new Saved.Refused(Why.TAKEN);
        }
        var begun = kept.begin(slug, null, source, by.name());
        begun.ifPresent(draft -> kept.step(draft, "begun", by.name(), ""));
        return begun.flatMap(_ -> drafts.find(slug))
                .<Saved>map(Saved.Kept::new)
                .orElseGet(() -> new Saved.Refused(Why.TAKEN));
    }

    /** Saves a text; nothing when there is neither a draft nor an article of this address. */
    public Optional<Saved> save(String slug, Sent sent, Viewer by) {
        if (sent.source().length > ArticleFile.LARGEST) {
            return Optional.of(new Saved.Refused(Why.TOO_LARGE));
        }
        return locked(slug, by).map(draft -> save(draft, sent, by));
    }

    /** The draft of an article that is out is begun when somebody first changes it. */
    Optional<Draft> locked(String slug, Viewer by) {
        var draft = drafts.lock(slug);
        if (draft.isPresent()) {
            return draft;
        }
        articles.source(slug)
                .flatMap(source -> kept.begin(slug, slug, source, by.name()))
                .ifPresent(begun -> kept.step(begun, "begun", by.name(), ""));
        return drafts.lock(slug);
    }

    private Saved save(Draft draft, Sent sent, Viewer by) {
        if (Arrays.equals(draft.source(), sent.source())) {
            return new Saved.Kept(draft);
        }
        var base = Math.max(1, sent.base());
        if (base == draft.head()) {
            return stands(draft, sent.source(), sent.auto() ? "autosaved" : "saved", base, by);
        }
        var joined = sent.auto() ? Optional.<String>empty() : joined(draft, base, sent.source());
        if (joined.isPresent()) {
            var other = draft.changedBy();
            stands(draft, joined.get().getBytes(StandardCharsets.UTF_8), "merged", base, by);
            return new Saved.Joined(drafts.find(draft.slug()).orElseThrow(), other);
        }
        var number = kept.aside(draft, sent.source(), base, sent.form(), by.name());
        return new Saved.Aside(draft, number, draft.changedBy());
    }

    /** What changes is no longer what was reviewed, planned or published. */
    private Saved stands(Draft draft, byte[] source, String kind, int base, Viewer by) {
        kept.head(draft, source, kind, base, by.name());
        if (draft.state() != Draft.State.WRITING) {
            kept.state(draft, Draft.State.WRITING, null, draft.reason());
        }
        return new Saved.Kept(drafts.find(draft.slug()).orElseThrow());
    }

    private Optional<String> joined(Draft draft, int base, byte[] mine) {
        return drafts.source(draft, base).flatMap(before -> Merge.of(text(before), text(mine), draft.text()));
    }

    /** Lets an earlier text stand again; nothing that came after it is lost. */
    public boolean restore(String slug, int number, Viewer by) {
        var draft = drafts.lock(slug);
        var source = draft.flatMap(found -> drafts.source(found, number));
        if (draft.isEmpty() || source.isEmpty()) {
            return false;
        }
        if (!Arrays.equals(source.get(), draft.get().source())) {
            stands(draft.get(), source.get(), "restored", draft.get().head(), by);
            kept.step(draft.get().id(), "restored", by.name(), String.valueOf(number));
        }
        return true;
    }

    private static String text(byte[] source) {
        return new String(source, StandardCharsets.UTF_8);
    }
}
