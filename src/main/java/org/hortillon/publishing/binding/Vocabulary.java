package org.hortillon.publishing.binding;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.figures.DimensionValue;
import org.hortillon.figures.FigureNames;
import org.hortillon.kernel.Language;

/** The words by which a hub's figures, and the things they can be told apart by, are called in one language. */
public final class Vocabulary {

    /** Dimensions whose values are few and generic, so that a part of their name is enough. */
    static final Set<String> KINDS = Set.of("sector", "scope", "kind", "instrument", "contract", "stage", "programme");

    /** Dimensions whose values are things with a name of their own. */
    static final Set<String> THINGS = Set.of("company", "space", "event", "programme");

    private static final BitSet NONE = new BitSet();
    private static final int SHORTEST = 3;

    private final Language language;
    private final List<Topic> topics;
    private final List<Named> values;
    private final Map<String, BitSet> byFirst = new HashMap<>();
    private final Map<String, Map<String, Named>> telling = new HashMap<>();
    private final List<String> hub;

    private Vocabulary(Language language, List<Topic> topics, List<Named> values, List<String> hub) {
        this.language = language;
        this.topics = topics;
        this.values = values;
        this.hub = hub;
        for (var place = 0; place < values.size(); place++) {
            byFirst.computeIfAbsent(values.get(place).stems().getFirst(), first -> new BitSet())
                    .set(place);
        }
        var figureStems = topics.stream()
                .flatMap(topic -> topic.phrases().stream())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        KINDS.forEach(kind -> telling.put(kind, telling(kind, figureStems)));
    }

    /** The words that only one value of a dimension has in its name, and no figure. */
    private Map<String, Named> telling(String dimension, Set<String> figureStems) {
        var all = values.stream()
                .filter(named -> named.dimension().equals(dimension))
                .toList();
        var told = new HashMap<String, Named>();
        var shared = new HashSet<String>(figureStems);
        for (var named : all) {
            for (var stem : Set.copyOf(named.stems())) {
                if (told.putIfAbsent(stem, named) != null) {
                    shared.add(stem);
                }
            }
        }
        told.keySet().removeAll(shared);
        told.entrySet()
                .removeIf(each -> each.getKey().length() < SHORTEST
                        || each.getValue().stems().size() == 1);
        return told;
    }

    /** The vocabulary of a hub, whose own name is never read as the name of anything else. */
    public static Vocabulary of(
            Collection<FigureNames> figures, Collection<DimensionValue> values, String hubName, Language language) {
        return new Vocabulary(
                language,
                figures.stream().map(names -> topic(names, language)).toList(),
                values.stream()
                        .map(value -> new Named(value, Stems.of(value.label().in(language), language)))
                        .filter(named -> !named.stems().isEmpty())
                        .toList(),
                Stems.of(hubName, language));
    }

    private static Topic topic(FigureNames names, Language language) {
        var words = Objects.requireNonNullElse(names.words().get(language), List.<String>of());
        var label = names.figure().label().in(language);
        return new Topic(
                names,
                Stream.concat(words.stream(), Stream.of(label))
                        .map(phrase -> Stems.of(phrase, language))
                        .filter(phrase -> !phrase.isEmpty())
                        .distinct()
                        .toList());
    }

    List<Topic> topics() {
        return topics;
    }

    /** The values of which some part of {@code words} may be the name, in the vocabulary's order. */
    List<Named> namedIn(List<String> words) {
        var places = new BitSet();
        words.forEach(word -> places.or(byFirst.getOrDefault(word, NONE)));
        return places.stream().mapToObj(values::get).toList();
    }

    /** The value of {@code dimension}, one of {@link #KINDS}, that one word of its name is enough to tell. */
    Optional<Named> toldBy(String stem, String dimension) {
        return Optional.ofNullable(telling.getOrDefault(dimension, Map.of()).get(stem));
    }

    /** The stems of {@code text} without the hub's own name. */
    List<String> stems(String text) {
        var stems = Stems.of(text, language);
        for (var from = 0; !hub.isEmpty() && from + hub.size() <= stems.size(); from++) {
            if (stems.subList(from, from + hub.size()).equals(hub)) {
                return Stream.concat(
                                stems.subList(0, from).stream(),
                                stems.subList(from + hub.size(), stems.size()).stream())
                        .toList();
            }
        }
        return stems;
    }
}
