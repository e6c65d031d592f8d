package org.hortillon.figures.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hortillon.figures.definition.Aggregation;
import org.jspecify.annotations.Nullable;

/** A question read as it is, neither share nor growth: one definition, or the two of a ratio. */
final class Plain {

    private final Selection selection;
    private final Leaf leaf;
    private final @Nullable Leaf divisor;

    Plain(Selection selection, Context context) {
        this.selection = selection;
        if (selection.definition().aggregation() instanceof Aggregation.Ratio ratio) {
            this.leaf = new Leaf(selection.of(ratio.of()), context);
            this.divisor = new Leaf(selection.of(ratio.to()), context);
        } else {
            this.leaf = new Leaf(selection, context);
            this.divisor = null;
        }
    }

    List<Ask> asks() {
        var asks = new ArrayList<>(leaf.asks());
        if (divisor != null) {
            asks.addAll(divisor.asks());
        }
        return asks;
    }

    Part whole(Map<Ask, List<Cell>> answers) {
        var part = leaf.whole(answers);
        return divisor == null ? part : part.over(divisor.whole(answers), unit());
    }

    Map<String, Part> parts(Map<Ask, List<Cell>> answers) {
        var parts = leaf.parts(answers);
        if (divisor == null) {
            return parts;
        }
        var divided = new TreeMap<String, Part>();
        var divisors = divisor.parts(answers);
        parts.forEach((key, part) -> {
            var by = divisors.get(key);
            divided.put(key, by == null ? part.over(Part.NOTHING, unit()) : part.over(by, unit()));
        });
        divisors.forEach((key, by) -> divided.computeIfAbsent(key, _ -> Part.NOTHING.over(by, unit())));
        return divided;
    }

    private String unit() {
        return selection.definition().unit().name();
    }
}
