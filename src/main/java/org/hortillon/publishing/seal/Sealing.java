package org.hortillon.publishing.seal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Period;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.article.FullArticle;
import org.hortillon.publishing.article.Publication;
import org.hortillon.publishing.check.CheckedClaim;
import org.hortillon.publishing.check.Checking;
import org.hortillon.publishing.check.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Seals articles: every number with what the records give for it at this moment. */
@Component
public class Sealing implements Publication {

    static final String FIGURE = "figure:";

    private final Articles articles;
    private final Checking checking;
    private final Asking asking;
    private final KeptSeals kept;
    private final Hubs hubs;
    private final Clock clock;

    Sealing(Articles articles, Checking checking, Asking asking, KeptSeals kept, Hubs hubs, Clock clock) {
        this.articles = articles;
        this.checking = checking;
        this.asking = asking;
        this.kept = kept;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** Seals an article that is out, unless its last version has these very bytes. */
    @Override
    @Transactional
    public void published(String slug, @Nullable String amendment) {
        sealIfNew(slug, amendment, Seal.IMPORT);
    }

    /** Seals an article whose day has come, unless its last version has these very bytes. */
    @Transactional
    public void comesOut(String slug) {
        sealIfNew(slug, null, Seal.DAY);
    }

    private void sealIfNew(String slug, @Nullable String reason, String by) {
        articles.find(slug, hubs.today())
                .filter(article -> kept.latest(slug)
                        .filter(seal -> seal.hash().equals(Hashes.of(article.source())))
                        .isEmpty())
                .ifPresent(article -> seal(article, reason, by));
    }

    /** Seals an article that is out, as its next version; false when there is no such article. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public boolean seal(String slug, String reason, Viewer by) {
        var article = articles.find(slug, hubs.today());
        article.ifPresent(found -> seal(found, reason.isBlank() ? null : reason.strip(), by.name()));
        return article.isPresent();
    }

    private void seal(FullArticle article, @Nullable String reason, String by) {
        var period = Period.parse(article.figuresPeriod()).orElseThrow();
        var t = new Tr(article.article().language(), hubs.current().zone());
        var report = checking.check(article.text(), period, Viewer.VISITOR, t);
        var answers = asking.ask(report.claims().stream()
                .flatMap(claim -> question(claim, report).stream())
                .toList());
        var claims = new ArrayList<KeptSeals.Written>();
        for (var claim : report.claims()) {
            var answered = question(claim, report).map(answers::get);
            var rows = answered.map(Answered::rows).orElse(List.of());
            var value = answered.map(Answered::sealed).orElse(null);
            claims.add(new KeptSeals.Written(claim, value, rows));
        }
        kept.keep(article, new KeptSeals.Act(clock.instant(), reason, by), claims);
    }

    private static Optional<FigureQuery> question(CheckedClaim claim, Report report) {
        return Optional.ofNullable(claim.binding())
                .filter(binding -> binding.startsWith(FIGURE))
                .map(binding ->
                        FigureQuery.parse(binding.substring(FIGURE.length())).during(report.period()));
    }
}
