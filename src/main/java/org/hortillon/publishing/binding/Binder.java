package org.hortillon.publishing.binding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.figures.DimensionValue;
import org.hortillon.figures.FigureQuery;
import org.hortillon.publishing.claim.Claim;
import org.hortillon.publishing.claim.Measured;

/**
 * Proposes what claims may count: by the words around the number, the things named nearby and the unit. Whether the
 * records agree is not asked here. For one text and one thread.
 */
public final class Binder {

    /** So many proposals are worth asking the records for. */
    public static final int PROPOSALS = 6;

    /** So many each week are not so many. */
    private static final Pattern RATE = Pattern.compile("(?<!\\p{L})(?:(?:par|chaque) (?:semaine|mois|jour|trimestre)"
            + "|(?:per|a|each) (?:week|month|day|quarter))(?!\\p{L})|/ ?(?:mois|jour|semaine|month|day|week)");

    private static final String COMPANY = "company";
    private static final double GROUND = 0.15;
    private static final double WORDS = 0.6;
    private static final double STRONG_CHOICE = 0.1;
    private static final double WEAK_CHOICE = 0.03;
    private static final double LEFT_OUT = 0.25;
    private static final double OTHER_LIMIT = 0.45;
    private static final double UNASKED_LIMIT = 0.12;
    private static final double LEAST = 0.16;
    private static final int NEAREST = 3;
    private static final double SAME_UNIT = 0.1;

    private final Vocabulary vocabulary;
    private final String period;
    private final Map<String, List<String>> stems = new HashMap<>();

    public Binder(Vocabulary vocabulary, String period) {
        this.vocabulary = vocabulary;
        this.period = period;
    }

    /** What {@code claim} may count, the likeliest first. */
    public List<Candidate> candidates(Claim claim) {
        if (RATE.matcher(claim.setting().piece()).find() || Others.counted(claim.setting())) {
            return List.of();
        }
        var nearby = Nearby.of(claim, this::stems);
        var choices = Choices.near(nearby, vocabulary);
        var byWords = vocabulary.topics().stream()
                .flatMap(topic -> of(topic, claim, nearby, choices).stream())
                .filter(candidate -> candidate.confidence() >= LEAST)
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .limit(PROPOSALS)
                .toList();
        return byWords.isEmpty() ? byUnit(claim) : byWords;
    }

    /** Headings and leads stand around many claims of one text. */
    private List<String> stems(String words) {
        return stems.computeIfAbsent(words, vocabulary::stems);
    }

    /** What is measured alike, when no words help: an amount in euros may be one of the figures in euros. */
    private List<Candidate> byUnit(Claim claim) {
        if (claim.measure() == Measured.COUNT) {
            return List.of();
        }
        return vocabulary.topics().stream()
                .filter(topic -> topic.unit().equals(claim.measure().unit()))
                .limit(NEAREST)
                .map(topic -> candidate(topic, claim, List.of(), Evidence.NONE, GROUND - SAME_UNIT))
                .toList();
    }

    /** As {@link #candidates(Claim)} for an item of a list that leaves out what the item before it counts. */
    public List<Candidate> continued(Claim claim, FigureQuery before) {
        var nearby = Nearby.of(claim, this::stems);
        return vocabulary.topics().stream()
                .filter(topic -> topic.name().equals(before.name()) && Readings.canBe(topic, claim))
                .flatMap(topic -> combinations(topic, Choices.near(nearby, vocabulary)).stream()
                        .map(chosen -> candidate(topic, claim, chosen, new Evidence(1, List.of()), 0)))
                .filter(candidate -> Readings.fits(candidate.query(), claim))
                .toList();
    }

    private List<Candidate> of(Topic topic, Claim claim, Nearby nearby, List<Choice> named) {
        if (!Readings.canBe(topic, claim)) {
            return List.of();
        }
        var evidence = Evidence.of(topic, nearby, claim.measure() == Measured.COUNT);
        if (evidence.strength() == 0) {
            return List.of();
        }
        var all = new ArrayList<Candidate>();
        var choices =
                named.stream().map(choice -> choice.beside(evidence.words())).toList();
        for (var chosen : combinations(topic, choices)) {
            var leftOut = choices.stream()
                    .filter(choice -> !chosen.contains(choice))
                    .mapToDouble(choice -> cost(topic, choice))
                    .sum();
            var candidate = candidate(topic, claim, chosen, evidence, leftOut + limits(topic, claim));
            if (Readings.fits(candidate.query(), claim)) {
                all.add(candidate);
            }
        }
        return all;
    }

    /** With all choices, with the strong ones only, with none. */
    private static List<List<Choice>> combinations(Topic topic, List<Choice> choices) {
        var known = choices.stream()
                .filter(choice -> topic.knows(choice.value().dimension()))
                .toList();
        var combinations = new LinkedHashSet<List<Choice>>();
        combinations.add(known);
        combinations.add(known.stream().filter(Choice::strong).toList());
        known.forEach(choice -> combinations.add(List.of(choice)));
        combinations.add(List.of());
        return List.copyOf(combinations);
    }

    private static double cost(Topic topic, Choice choice) {
        if (!topic.knows(choice.value().dimension())) {
            return choice.strong() && choice.value().dimension().equals(COMPANY) ? LEFT_OUT : 0;
        }
        return choice.strong() ? LEFT_OUT : WEAK_CHOICE;
    }

    private Candidate candidate(Topic topic, Claim claim, List<Choice> chosen, Evidence evidence, double against) {
        var query = Readings.of(topic, claim, FigureQuery.of(topic.name()));
        for (var choice : chosen) {
            query = query.with(choice.value().dimension(), choice.value().key());
        }
        var named = claim.setting().period();
        var confidence = GROUND
                + WORDS * evidence.strength()
                + chosen.stream()
                        .mapToDouble(choice -> choice.strong() ? STRONG_CHOICE : WEAK_CHOICE)
                        .sum()
                - against;
        return new Candidate(
                query.with("period", named == null ? period : named),
                topic.names().figure(),
                evidence.words(),
                chosen.stream().map(Choice::value).map(DimensionValue::label).toList(),
                Math.clamp(confidence, 0, 1));
    }

    /** A figure that counts only what lies above a limit answers for that limit and no other. */
    private static double limits(Topic topic, Claim claim) {
        var limits = topic.names().limits();
        if (claim.threshold().isEmpty()) {
            return limits.isEmpty() ? 0 : UNASKED_LIMIT;
        }
        var asked = claim.threshold().get();
        var side = asked.statement().modality().name().toLowerCase(java.util.Locale.ROOT);
        var same = limits.stream()
                .anyMatch(limit -> limit.unit().equals(asked.measure().unit())
                        && limit.side().equals(side)
                        && equal(limit.value(), asked.statement().value()));
        return same ? -STRONG_CHOICE * 2 : OTHER_LIMIT;
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
