package org.hortillon.publishing.draft;

import java.util.ArrayList;
import java.util.List;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.check.CheckedClaim;
import org.hortillon.publishing.check.Checking;
import org.hortillon.publishing.check.Status;
import org.hortillon.publishing.check.TextPeriods;
import org.hortillon.publishing.links.LinkCheck;
import org.springframework.stereotype.Component;

/** Tells what stands between a draft and its readers: nothing is published while a number says not what it counts. */
@Component
class Readiness {

    private static final String CHART = "chart:";
    private static final String FIGURE = "figure:";

    private final Checking checking;
    private final TextPeriods periods;
    private final LinkCheck links;

    Readiness(Checking checking, TextPeriods periods, LinkCheck links) {
        this.checking = checking;
        this.periods = periods;
        this.links = links;
    }

    /** Holds the draft as it stands against the public figures. */
    public Ready check(Draft draft, Tr t) {
        var file = draft.file();
        var obstacles = new ArrayList<Ready.Obstacle>();
        file.problems()
                .forEach(problem -> obstacles.add(
                        new Ready.Obstacle(0, "imports.problem." + problem.code(), problem.value(), "", List.of())));
        if (file.body().isBlank()) {
            obstacles.add(new Ready.Obstacle(1, "publishing.ready.empty", "", "", List.of()));
        }
        pictures(file, obstacles);
        var report = checking.check(draft.text(), period(draft), Viewer.VISITOR, t);
        report.claims().stream()
                .filter(Readiness::isBare)
                .forEach(checked -> obstacles.add(new Ready.Obstacle(
                        file.lineOfText(checked.claim().line()),
                        code(checked),
                        checked.claim().text(),
                        checked.reason(),
                        checked.proposals().stream()
                                .map(proposal -> new Ready.Nearest(
                                        proposal.said(t), proposal.value().said(t), proposal.binding(report.period())))
                                .toList())));
        var doubts = report.claims().stream()
                .filter(checked -> checked.status() == Status.CONTRADICTED && !isBare(checked))
                .map(checked -> new Ready.Doubt(
                        file.lineOfText(checked.claim().line()), checked.claim().text(), checked.reason()))
                .toList();
        return new Ready(
                obstacles,
                doubts,
                links.check(draft.text(), draft.slug()),
                Hindrances.of(Markdown.read(file.body(), file.written("title"))).stream()
                        .map(found -> new Ready.Doubt(found.line(), found.words(), t.get(found.code())))
                        .toList(),
                report.claims().size());
    }

    /** In which period its figures are asked: the one that it names, else that of its date. */
    Period period(Draft draft) {
        return draft.file()
                .understood()
                .flatMap(matter -> Period.parse(matter.figuresPeriod()))
                .orElseGet(() -> periods.of(draft.text()));
    }

    /** Neither bound by a person nor declared: what Hortillon proposes is not enough. */
    private static boolean isBare(CheckedClaim checked) {
        return switch (checked.status()) {
            case NOT_BOUND -> true;
            case HOLDS, CONTRADICTED -> checked.claim().link() == null;
            case QUOTATION, SOURCE, COMMITMENT -> false;
        };
    }

    private static String code(CheckedClaim checked) {
        var link = checked.claim().link();
        if (link == null) {
            return "publishing.ready.bare";
        }
        return link.startsWith(FIGURE) ? "publishing.ready.unanswered" : "publishing.ready.bare";
    }

    private static void pictures(ArticleFile file, List<Ready.Obstacle> obstacles) {
        if (!file.written("image").isEmpty() && file.written("image_alt").isEmpty()) {
            obstacles.add(new Ready.Obstacle(0, "publishing.ready.image_alt", file.written("image"), "", List.of()));
        }
        for (var reference : Markdown.read(file.body()).references()) {
            if (reference.picture() && reference.words().isBlank()) {
                obstacles.add(new Ready.Obstacle(
                        Math.max(1, reference.line()),
                        reference.destination().startsWith(CHART) ? "publishing.ready.caption" : "publishing.ready.alt",
                        reference.destination(),
                        "",
                        List.of()));
            }
        }
    }
}
