package org.hortillon.publishing.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which dimensions' values are named near a claim: at most one for each dimension. */
final class Choices {

    private static final String COMMUNE = "commune";
    private static final int NEAR_HEADINGS = 2;

    private final Vocabulary vocabulary;
    private final Nearby nearby;
    private final Map<String, Choice> chosen = new LinkedHashMap<>();

    private Choices(Vocabulary vocabulary, Nearby nearby) {
        this.vocabulary = vocabulary;
        this.nearby = nearby;
    }

    static List<Choice> near(Nearby nearby, Vocabulary vocabulary) {
        var choices = new Choices(vocabulary, nearby);
        choices.inLabel();
        choices.inHeadings();
        choices.inClause();
        return List.copyOf(choices.chosen.values());
    }

    /** What stands before the colon, or at the head of the row, is what the number is about. */
    private void inLabel() {
        choose(nearby.label(), true, named -> isName(named) || named.stems().equals(nearby.label()));
        if (!nearby.label().isEmpty()) {
            part(nearby.label(), true);
        }
    }

    private void inHeadings() {
        var headings = nearby.headings();
        for (var i = headings.size() - 1; i >= Math.max(0, headings.size() - NEAR_HEADINGS); i--) {
            choose(headings.get(i), true, named -> Vocabulary.THINGS.contains(named.dimension()));
        }
    }

    private void inClause() {
        choose(nearby.counted(), true, named -> Vocabulary.KINDS.contains(named.dimension()));
        choose(nearby.piece(), false, Choices::isName);
        part(nearby.piece(), false);
        choose(nearby.clause(), false, Choices::isName);
        part(nearby.clause(), false);
    }

    /** One ordinary word, such as "other", names a kind only where nothing else is said. */
    private static boolean isName(Named named) {
        return named.stems().size() > 1
                || Vocabulary.THINGS.contains(named.dimension())
                || named.dimension().equals(COMMUNE);
    }

    /** When two values of one dimension are named, they are a list and no choice. */
    private void choose(List<String> words, boolean strong, Predicate<Named> fitting) {
        var found = new LinkedHashMap<String, List<Named>>();
        vocabulary.namedIn(words).stream()
                .filter(fitting)
                .filter(named -> named.isIn(words))
                .forEach(named -> found.computeIfAbsent(named.dimension(), key -> new ArrayList<>())
                        .add(named));
        found.forEach((dimension, all) -> longest(all)
                .ifPresent(named -> chosen.putIfAbsent(dimension, new Choice(named.value(), named.stems(), strong))));
    }

    /** The value whose name holds all the other names that were found. */
    private static Optional<Named> longest(List<Named> all) {
        var longest = all.stream()
                .max(Comparator.comparingInt(named -> named.stems().size()))
                .orElseThrow();
        return all.stream().allMatch(named -> named.isIn(longest.stems())) ? Optional.of(longest) : Optional.empty();
    }

    /** One telling word of a kind's name is enough, when no other kind has it: "the tech sector". */
    private void part(List<String> words, boolean strong) {
        for (var dimension : Vocabulary.KINDS) {
            if (chosen.containsKey(dimension)) {
                continue;
            }
            var found = words.stream()
                    .flatMap(stem -> vocabulary.toldBy(stem, dimension).stream())
                    .distinct()
                    .toList();
            if (found.size() == 1) {
                chosen.put(
                        dimension,
                        new Choice(found.getFirst().value(), found.getFirst().stems(), strong));
            }
        }
    }
}
