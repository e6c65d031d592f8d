package org.hortillon.figures.own;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Dimension;
import org.hortillon.figures.definition.Fact;
import org.hortillon.figures.definition.Labels;
import org.hortillon.figures.evaluation.Wording;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be chosen when a figure over a fact is defined. */
@Component
@Transactional(readOnly = true)
class Choices {

    private static final Tr FRENCH = new Tr(Language.FR, java.time.ZoneOffset.UTC);
    private static final Tr ENGLISH = new Tr(Language.EN, java.time.ZoneOffset.UTC);
    private static final int MOST = 500;
    private static final String PERCENT = "%";

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How rows may become a number. Measures without a unit of their own cannot be added up by a simple rule. */
    static List<Choice> calculations(Fact fact) {
        var choices = new ArrayList<Choice>();
        choices.add(calculation("count", "", Phrase.same("")));
        if (fact.person() != null) {
            choices.add(calculation("distinct", "person", said("figures.own.person")));
        }
        fact.dimensions().keySet().forEach(name -> choices.add(calculation("distinct", name, Wording.dimension(name))));
        fact.measures().values().stream()
                .filter(measure -> !measure.unit().isEmpty())
                .forEach(measure -> (measure.unit().equals(PERCENT)
                                ? Stream.of("average")
                                : Stream.of("sum", "average"))
                        .forEach(kind -> choices.add(
                                calculation(kind, measure.name(), said("figures.measure." + measure.name())))));
        return choices;
    }

    private static Choice calculation(String kind, String of, Phrase what) {
        var key = "figures.own." + kind;
        var label = new Phrase(FRENCH.get(key, what.fr()), ENGLISH.get(key, what.en()));
        return new Choice(of.isEmpty() ? kind : kind + ":" + of, label, Phrase.same(""));
    }

    /**
     * Values of dimensions to which a figure may be restricted. None where rows are about people: who asks chooses there,
     * and small groups are protected; a restriction inside a definition would let one be found by subtraction.
     */
    public List<Choice> filters(Fact fact) {
        return fact.aboutPeople()
                ? List.of()
                : fact.dimensions().values().stream().flatMap(this::values).toList();
    }

    private Stream<Choice> values(Dimension dimension) {
        var name = dimension.name();
        var group = Wording.dimension(name);
        return switch (dimension.labels()) {
            case Labels.Options options ->
                options.values().stream()
                        .map(value ->
                                new Choice(name + "=" + value, said("figures.value." + name + "." + value), group));
            case Labels.FromView view ->
                jdbc
                        .sql("select key, label, coalesce(label_en, label) from %s order by label limit %d"
                                .formatted(view.view(), MOST))
                        .query((row, number) -> new Choice(
                                name + "=" + row.getString(1), new Phrase(row.getString(2), row.getString(3)), group))
                        .list()
                        .stream();
            default -> Stream.empty();
        };
    }

    private static Phrase said(String key) {
        return new Phrase(FRENCH.getOr(key, key), ENGLISH.getOr(key, key));
    }
}
