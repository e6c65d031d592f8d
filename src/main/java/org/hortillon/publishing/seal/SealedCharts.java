package org.hortillon.publishing.seal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Charts;
import org.hortillon.figures.FigureQuery;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;
import org.hortillon.markdown.Reference;
import org.hortillon.publishing.article.FullArticle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The charts of sealed articles, as they were drawn when they were sealed. */
@Component
@Transactional(readOnly = true)
public class SealedCharts {

    private static final String CHART = "chart:";

    private final JdbcClient jdbc;
    private final Charts charts;
    private final Hubs hubs;

    SealedCharts(JdbcClient jdbc, Charts charts, Hubs hubs) {
        this.jdbc = jdbc;
        this.charts = charts;
        this.hubs = hubs;
    }

    /** Draws each chart of an article for everybody, once in each language. */
    @Transactional
    public void keep(UUID seal, FullArticle article) {
        var text = Markdown.read(article.body(), article.article().title());
        var pictures = new LinkedHashSet<Drawn>();
        text.references().stream()
                .filter(reference ->
                        reference.picture() && reference.destination().startsWith(CHART))
                .forEach(reference -> pictures.add(new Drawn(reference.destination(), reference.words())));
        pictures.forEach(picture -> keep(seal, picture, article.figuresPeriod()));
    }

    private record Drawn(String destination, String caption) {}

    private void keep(UUID seal, Drawn picture, String period) {
        var query = FigureQuery.parse(picture.destination().substring(CHART.length()))
                .during(period);
        for (var language : Language.values()) {
            var t = new Tr(language, hubs.current().zone());
            jdbc.sql("""
                            insert into publishing.sealed_charts (seal_id, destination, caption, language, html)
                            values (:seal, :destination, :caption, :language, :html)""")
                    .param("seal", seal)
                    .param("destination", picture.destination())
                    .param("caption", picture.caption())
                    .param("language", language.code())
                    .param("html", charts.draw(query, picture.caption(), Viewer.VISITOR, t))
                    .update();
        }
    }

    /** A chart of a sealed version; nothing for one that the version does not have. */
    public Optional<String> find(Seal seal, Reference reference, Language language) {
        return jdbc.sql("""
                        select html
                          from publishing.sealed_charts
                         where seal_id = :seal
                           and destination = :destination
                           and caption = :caption
                           and language = :language""")
                .param("seal", seal.id())
                .param("destination", reference.destination())
                .param("caption", reference.words())
                .param("language", language.code())
                .query(String.class)
                .optional();
    }
}
