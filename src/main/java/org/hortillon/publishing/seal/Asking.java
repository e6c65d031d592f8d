package org.hortillon.publishing.seal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureAnswer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.figures.MergedRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for values together with the records behind them. */
@Component
@Transactional(readOnly = true)
class Asking {

    private static final Viewer EVERY_ROW = new Viewer(null, null, "", Set.of(Role.TEAM));
    private static final String AS = "as";
    private static final int TRIES = 3;

    private final Figures figures;

    Asking(Figures figures) {
        this.figures = figures;
    }

    /**
     * The answers by question. Values come from one statement, rows from others: when somebody writes in between, so
     * that the values are no longer the same behind the rows, all is asked again.
     */
    public Map<FigureQuery, Answered> ask(Collection<FigureQuery> questions) {
        var asked = List.copyOf(new LinkedHashSet<>(questions));
        var answered = once(asked);
        for (var tried = 1; tried < TRIES && !stands(asked, answered); tried++) {
            answered = once(asked);
        }
        return answered;
    }

    private boolean stands(List<FigureQuery> asked, Map<FigureQuery, Answered> answered) {
        var later = figures.evaluate(asked, Viewer.VISITOR).iterator();
        return answered.values().stream().allMatch(each -> each.agrees(later.next()));
    }

    private Map<FigureQuery, Answered> once(List<FigureQuery> asked) {
        var answers = figures.evaluate(asked, Viewer.VISITOR).iterator();
        var answered = new LinkedHashMap<FigureQuery, Answered>();
        asked.forEach(query -> answered.put(query, answered(answers.next())));
        return answered;
    }

    private Answered answered(FigureAnswer answer) {
        if (!(answer instanceof FigureValue value)) {
            return new Answered(answer, false, false, List.of());
        }
        var aboutPeople = figures.aboutPeople(value.figure().name());
        var rows = new ArrayList<>(rows(value.query(), true, aboutPeople));
        var against = against(value);
        against.ifPresent(query -> rows.addAll(rows(query, false, aboutPeople)));
        return new Answered(answer, aboutPeople, against.isPresent(), rows);
    }

    private List<SealedRow> rows(FigureQuery query, boolean counted, boolean aboutPeople) {
        return figures.rows(query, EVERY_ROW, 0, Integer.MAX_VALUE).rows().stream()
                .map(row -> SealedRow.of(row, counted, aboutPeople))
                .toList();
    }

    /** What a share is a share of, or what a growth starts from. */
    private static Optional<FigureQuery> against(FigureValue value) {
        var query = value.query();
        return switch (query.parameters().getOrDefault(AS, "")) {
            case "share" ->
                Optional.of(FigureQuery.of(query.name())
                        .with("period", value.period().code()));
            case "growth" ->
                Optional.of(query.without(AS)
                        .with("period", value.period().previous().code()));
            default -> Optional.empty();
        };
    }

    /** Those of these records that are still known, though no longer counted. */
    public Set<String> existing(String figure, Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : figures.existing(figure, ids);
    }

    /** What merges of people after {@code since} did to these records. */
    public MergedRows merged(String figure, Collection<String> ids, Instant since) {
        return ids.isEmpty() ? MergedRows.NONE : figures.merged(figure, ids, since);
    }

    /** The version of a figure's definition today; nothing when there is no such figure any more. */
    public Optional<Integer> version(String figure) {
        return figures.find(figure).map(found -> found.version());
    }
}
