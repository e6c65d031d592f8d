package org.hortillon.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hortillon.access.Viewer;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Definitions;
import org.hortillon.figures.evaluation.DimensionValues;
import org.hortillon.figures.evaluation.Evaluation;
import org.hortillon.figures.evaluation.Understanding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the current hub: which there are, and what they come to. */
@Component
@Transactional(readOnly = true)
public class Figures {

    private final Definitions definitions;
    private final Evaluation evaluation;
    private final DimensionValues values;
    private final KeptAnswers kept;

    Figures(Definitions definitions, Evaluation evaluation, DimensionValues values, KeptAnswers kept) {
        this.definitions = definitions;
        this.evaluation = evaluation;
        this.values = values;
        this.kept = kept;
    }

    /** Every figure, those that come with Hortillon and the hub's own. */
    public List<Figure> all() {
        return definitions.all().stream().map(Definition::figure).toList();
    }

    /** How prose may speak of each figure. */
    public List<FigureNames> names() {
        return definitions.all().stream().map(Definition::names).toList();
    }

    /** What figures can be told apart by, wherever it has a label. */
    public List<DimensionValue> dimensionValues() {
        return values.all();
    }

    public Optional<Figure> find(String name) {
        return definitions.find(name).map(Definition::figure);
    }

    /** Answers one question as {@code viewer} may hear it: only the team is told of one to four people. */
    public FigureAnswer evaluate(FigureQuery query, Viewer viewer) {
        return evaluate(List.of(query), viewer).getFirst();
    }

    /** Answers questions together, in order and of one moment. */
    public List<FigureAnswer> evaluate(List<FigureQuery> queries, Viewer viewer) {
        return kept.answers(
                queries,
                !viewer.isTeam(),
                missing -> evaluation.answer(missing.stream().map(this::read).toList(), viewer));
    }

    /** The rows behind the answer to a question that was understood, as {@code viewer} may see them, newest first. */
    public FigureRows rows(FigureQuery query, Viewer viewer, long offset, int limit) {
        return read(query) instanceof Understanding.Understood understood
                ? evaluation.rows(understood.selection(), viewer, offset, limit)
                : FigureRows.WITHHELD;
    }

    /** Whether the rows of a figure are about people, so that the public sees none of them. */
    public boolean aboutPeople(String name) {
        return definitions.find(name).filter(Definition::aboutPeople).isPresent();
    }

    /** Those of these records that a figure's fact still knows, whether the figure counts them or not. */
    public Set<String> existing(String name, Collection<String> ids) {
        return definitions
                .find(name)
                .map(definition -> evaluation.existing(definition, ids))
                .orElse(Set.of());
    }

    /** What merges of people that were made after {@code since} did to these records of a figure. */
    public MergedRows merged(String name, Collection<String> ids, Instant since) {
        return definitions
                .find(name)
                .map(definition -> evaluation.merged(definition, ids, since))
                .orElse(MergedRows.NONE);
    }

    private Understanding read(FigureQuery query) {
        return definitions
                .find(query.name())
                .map(definition -> evaluation.read(definition, query))
                .orElseGet(() -> new Understanding.NotUnderstood(new FigureRefused(
                        FigureRefused.Reason.UNKNOWN_FIGURE,
                        query.name(),
                        definitions.all().stream().map(Definition::name).toList())));
    }
}
