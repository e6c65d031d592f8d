package org.hortillon.figures.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.hortillon.figures.Period;
import org.hortillon.figures.evaluation.Grouping.Grain;
import org.jspecify.annotations.Nullable;

/** What a value is read against: for a share the same question without its dimensions, for growth the period before. */
sealed interface Comparison {

    List<Ask> asks();

    Part whole(Part plain, Map<Ask, List<Cell>> answers);

    Map<String, Part> parts(Map<String, Part> plain, Map<Ask, List<Cell>> answers);

    static Comparison of(Selection selection, Context context) {
        return switch (selection.reading()) {
            case VALUE -> new None();
            case SHARE -> new Share(selection, context);
            case GROWTH -> new Growth(selection, context);
        };
    }

    /** Nothing: the value is read as it is. */
    record None() implements Comparison {

        @Override
        public List<Ask> asks() {
            return List.of();
        }

        @Override
        public Part whole(Part plain, Map<Ask, List<Cell>> answers) {
            return plain;
        }

        @Override
        public Map<String, Part> parts(Map<String, Part> plain, Map<Ask, List<Cell>> answers) {
            return plain;
        }
    }

    /** In per cent of all values of every dimension; a part by time, of the same time. */
    final class Share implements Comparison {

        private final Plain all;
        private final boolean inTime;

        Share(Selection selection, Context context) {
            this.inTime = selection.by() instanceof Grain;
            var unfiltered = selection.unfiltered();
            this.all = new Plain(inTime ? unfiltered : unfiltered.by(null), context);
        }

        @Override
        public List<Ask> asks() {
            return all.asks();
        }

        @Override
        public Part whole(Part plain, Map<Ask, List<Cell>> answers) {
            return plain.shareOf(all.whole(answers));
        }

        @Override
        public Map<String, Part> parts(Map<String, Part> plain, Map<Ask, List<Cell>> answers) {
            var whole = all.whole(answers);
            var byTime = all.parts(answers);
            return each(plain, key -> inTime ? byTime.getOrDefault(key, Part.NOTHING) : whole, Part::shareOf);
        }
    }

    /** Growth in per cent over the period of the same length before; a part by time, over the part before it. */
    final class Growth implements Comparison {

        private final Plain before;
        private final @Nullable Plain beforeFirst;
        private final @Nullable String first;

        Growth(Selection selection, Context context) {
            var by = selection.by();
            this.before = new Plain(
                    selection.during(selection.period().previous()).by(by instanceof Grain ? null : by), context);
            var buckets =
                    by instanceof Grain grain ? grain.within(selection.period(), context.today()) : List.<Period>of();
            this.first = buckets.isEmpty() ? null : buckets.getFirst().code();
            this.beforeFirst = buckets.isEmpty()
                    ? null
                    : new Plain(selection.during(buckets.getFirst().previous()).by(null), context);
        }

        @Override
        public List<Ask> asks() {
            var asks = new ArrayList<>(before.asks());
            if (beforeFirst != null) {
                asks.addAll(beforeFirst.asks());
            }
            return asks;
        }

        @Override
        public Part whole(Part plain, Map<Ask, List<Cell>> answers) {
            return plain.growthOver(before.whole(answers));
        }

        @Override
        public Map<String, Part> parts(Map<String, Part> plain, Map<Ask, List<Cell>> answers) {
            var byDimension = before.parts(answers);
            var start = beforeFirst == null ? Part.NOTHING : beforeFirst.whole(answers);
            return each(
                    plain,
                    key -> {
                        if (beforeFirst == null) {
                            return byDimension.getOrDefault(key, Part.NOTHING);
                        }
                        var earlier = Period.parse(key).orElseThrow().previous().code();
                        return key.equals(first) ? start : plain.getOrDefault(earlier, Part.NOTHING);
                    },
                    Part::growthOver);
        }
    }

    private static Map<String, Part> each(
            Map<String, Part> parts, Function<String, Part> other, BinaryOperator<Part> compare) {
        var compared = new TreeMap<String, Part>();
        parts.forEach((key, part) -> compared.put(key, compare.apply(part, other.apply(key))));
        return compared;
    }
}
