package org.hortillon.publishing.claim;

import java.util.regex.Pattern;
import org.hortillon.publishing.statement.Modality;

/** Tells a limit within a claim from a claim of its own: "3 startups raised more than 500 k€" is one claim. */
final class Thresholds {

    private static final Pattern APART = Pattern.compile(
            "[.;:!?\\n()]|, |(?<!\\p{L})(?:et|and|mais|but|puis|pour un total|soit|au total)(?!\\p{L})");
    private static final Pattern EACH = Pattern.compile(
            ".*(?:(?<!\\p{L})(?:lev|raise|raising|obten|recu|secur|declar|depass|realis|affich|comptant|employ|with|avec|ayant|of|a|de|d')\\p{L}*'?)(?: \\p{L}+)? ?$");
    private static final Pattern OF = Pattern.compile(".*(?<!\\p{L})(?:de|d'|of|with|avec|comptant|employant|a) ?$");

    private static final Pattern NOUN = Pattern.compile(" (?:(?:de|of) )?[\\p{L}-]+(?: [\\p{L}-]+)? ");
    private static final Pattern BESIDE =
            Pattern.compile("(?:above|over|below|under|exceeding|superieur|inferieur|au-dela|au-dessus|>).*");

    private static final Pattern SIZE = Pattern.compile(
            " (?:salarie|employe|collaborat|habitant|etudiant|place|poste|ans|people each|staff|inhabitant|seat)\\p{L}*");

    private Thresholds() {}

    /** Whether {@code second} is what each of the things that {@code first} counts lies above or below. */
    static boolean isLimit(String text, Located first, Located second) {
        if (first.measure() != Measured.COUNT || second.start() < first.end()) {
            return false;
        }
        var between = text.substring(first.end(), second.start());
        if (APART.matcher(between).find()
                || between.isBlank()
                || !isBounding(second.statement().modality())) {
            return false;
        }
        if (NOUN.matcher(between).matches()
                && BESIDE.matcher(text.substring(second.start())).lookingAt()) {
            return true;
        }
        return second.measure() == Measured.EUROS
                ? EACH.matcher(between).matches()
                : OF.matcher(between).matches() && isSize(text, second);
    }

    /** "of more than 10 employees" says how big each is; "with over 3 000 attendees" says how many came in all. */
    private static boolean isSize(String text, Located second) {
        return second.measure() != Measured.COUNT
                || SIZE.matcher(text.substring(second.end())).lookingAt();
    }

    private static boolean isBounding(Modality modality) {
        return switch (modality) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, BETWEEN -> true;
            case EXACTLY, ABOUT -> false;
        };
    }
}
