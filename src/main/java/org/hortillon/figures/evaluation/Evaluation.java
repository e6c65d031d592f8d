package org.hortillon.figures.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureAnswer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureRefused.Reason;
import org.hortillon.figures.FigureRows;
import org.hortillon.figures.MergedRows;
import org.hortillon.figures.Period;
import org.hortillon.figures.definition.Definition;
import org.hortillon.hubs.Hubs;
import org.springframework.stereotype.Component;

/** Answers questions, as many at once as are put together. */
@Component
public class Evaluation {

    private final Records records;
    private final RowRecords rowRecords;
    private final Hubs hubs;
    private final Clock clock;

    Evaluation(Records records, RowRecords rowRecords, Hubs hubs, Clock clock) {
        this.records = records;
        this.rowRecords = rowRecords;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** Reads a question against its definition; without a period it is about the current year. */
    public Understanding read(Definition definition, FigureQuery query) {
        return QueryReader.read(definition, query, currentYear());
    }

    public Period currentYear() {
        return Period.year(context(Viewer.VISITOR).today().getYear());
    }

    /** The answers, in order. All are of one moment, for they come from one statement. */
    public List<FigureAnswer> answer(List<Understanding> understandings, Viewer viewer) {
        var context = context(viewer);
        var questions = new LinkedHashMap<Integer, Question>();
        for (var place = 0; place < understandings.size(); place++) {
            if (understandings.get(place) instanceof Understanding.Understood understood) {
                questions.put(place, new Question(understood.selection(), context));
            }
        }
        var answers = records.answer(questions.values().stream()
                .flatMap(question -> question.asks().stream())
                .toList());
        var all = new ArrayList<FigureAnswer>();
        for (var place = 0; place < understandings.size(); place++) {
            all.add(
                    switch (understandings.get(place)) {
                        case Understanding.NotUnderstood not -> not.refusal();
                        case Understanding.Understood _ ->
                            answer(Objects.requireNonNull(questions.get(place)), answers);
                    });
        }
        return all;
    }

    private FigureAnswer answer(Question question, Map<Ask, List<Cell>> answers) {
        return question.unknown(answers)
                .<FigureAnswer>map(name -> new FigureRefused(
                        Reason.UNKNOWN_VALUE, name.dimension().name() + "=" + name.value(), records.values(name)))
                .orElseGet(() -> question.answer(answers));
    }

    /** The rows that the value of {@code selection} rests on, newest first. */
    public FigureRows rows(Selection selection, Viewer viewer, long offset, int limit) {
        var context = context(viewer);
        if (context.publicly() && selection.definition().aboutPeople()) {
            return FigureRows.WITHHELD;
        }
        return rowRecords.of(selection, context, offset, limit);
    }

    /** Those of {@code ids} that stand in the fact view of {@code definition}. */
    public Set<String> existing(Definition definition, Collection<String> ids) {
        return rowRecords.existing(definition, ids);
    }

    /** What merges of people that were made after {@code since} did to these records. */
    public MergedRows merged(Definition definition, Collection<String> ids, Instant since) {
        return rowRecords.merged(definition, ids, since);
    }

    private Context context(Viewer viewer) {
        var now = clock.instant();
        return new Context(now, now.atZone(hubs.current().zone()).toLocalDate(), !viewer.isTeam());
    }
}
