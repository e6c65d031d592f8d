package org.hortillon.publishing.reading;

import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.article.Filter;
import org.hortillon.publishing.article.FullArticle;
import org.hortillon.publishing.seal.Drift;
import org.hortillon.publishing.seal.Drifts;
import org.hortillon.publishing.statement.Agreement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Articles as readers get them: each page in one transaction, so that its figures are of one moment. */
@Component
@Transactional(readOnly = true)
public class Blog {

    private static final int PAGE = 12;
    private static final int RELATED = 3;

    private final Articles articles;
    private final MarkedText texts;
    private final ArticleBlocks blocks;
    private final TemplateEngine templates;
    private final Drifts drifts;
    private final Hubs hubs;

    Blog(
            Articles articles,
            MarkedText texts,
            ArticleBlocks blocks,
            TemplateEngine templates,
            Drifts drifts,
            Hubs hubs) {
        this.articles = articles;
        this.texts = texts;
        this.blocks = blocks;
        this.templates = templates;
        this.drifts = drifts;
        this.hubs = hubs;
    }

    public BlogPage list(Filter filter, int page) {
        var today = hubs.today();
        var paging = new Paging(page, PAGE, articles.count(filter, today));
        var shown = articles.out(filter, today, (int) paging.offset(), paging.size());
        return new BlogPage(filter, shown, articles.facets(today), paging);
    }

    public Optional<ArticlePage> read(String slug, Tr t, Viewer viewer) {
        return articles.find(slug, hubs.today()).map(full -> drawn(full, texts.read(full, viewer), t, viewer));
    }

    /** An article as readers would have it, its figures those of today. */
    public ArticlePage preview(FullArticle full, Tr t, Viewer viewer) {
        return drawn(full, texts.unsealed(full, viewer), t, viewer);
    }

    private ArticlePage drawn(FullArticle full, MarkedText.Read read, Tr t, Viewer viewer) {
        var today = hubs.today();
        var drawing = new ArticleMarks.Drawing(templates, blocks, t, viewer, full, merged(read));
        var marks = new ArticleMarks(read, drawing);
        return new ArticlePage(
                full,
                read.text().draw(t, marks),
                proof(read.all()),
                read.versions(),
                figures(read.all()),
                marks.notes(),
                articles.translation(full.article(), today),
                articles.related(full.article(), today, RELATED));
    }

    /** How many records of each number that moved belong to duplicates; asked only where a value moved. */
    private Map<UUID, Integer> merged(MarkedText.Read read) {
        var drifted = read.all().stream()
                .filter(Mark::drifted)
                .flatMap(mark -> Stream.ofNullable(mark.sealed()))
                .distinct()
                .toList();
        var merged = new HashMap<UUID, Integer>();
        if (!drifted.isEmpty()) {
            for (var told : drifts.tell(read.versions().getFirst(), drifted)) {
                var drift = told.drift();
                merged.put(told.claim().id(), drift == null ? 0 : drift.count(Drift.Kind.MERGED));
            }
        }
        return merged;
    }

    /** How the numbers of each article stand, for the team. */
    public List<ArticleStanding> standings(Viewer viewer) {
        return articles.all().stream().map(full -> standing(full, viewer)).toList();
    }

    private ArticleStanding standing(FullArticle full, Viewer viewer) {
        var read = texts.read(full, viewer);
        var article = full.article();
        return new ArticleStanding(article, proof(read.all()), read.versions(), state(full));
    }

    private ArticleStanding.State state(FullArticle full) {
        var today = hubs.today();
        if (!full.article().published()) {
            return ArticleStanding.State.WITHDRAWN;
        }
        if (full.article().date().isAfter(today)) {
            return ArticleStanding.State.AHEAD;
        }
        return full.hasExpired(today) ? ArticleStanding.State.EXPIRED : ArticleStanding.State.OUT;
    }

    private static List<String> figures(List<Mark> marks) {
        return marks.stream()
                .filter(Mark::isAnswered)
                .map(mark -> mark.query().path())
                .distinct()
                .toList();
    }

    private static ArticlePage.Proof proof(List<Mark> marks) {
        return new ArticlePage.Proof(
                (int) marks.stream().filter(Mark::isAnswered).count(),
                count(marks, Agreement.HOLDS),
                count(marks, Agreement.CONTRADICTED),
                (int) marks.stream().filter(Mark::drifted).count());
    }

    private static int count(List<Mark> marks, Agreement agreement) {
        return (int)
                marks.stream().filter(mark -> mark.agreement() == agreement).count();
    }
}
