package org.hortillon.publishing.claim;

import java.util.List;
import java.util.regex.Pattern;

/** Whether folded words speak of what is to come, seen from the end of a year. */
final class Future {

    private static final Pattern PAST_HEADING = Pattern.compile(
            "(?<!\\p{L})(?:bilan|retour sur|retrospective|review|looking back|chiffres cles|key figures)(?!\\p{L})");
    private static final Pattern HEADING =
            Pattern.compile("(?<!\\p{L})(?:perspectives?|a venir|demain|objectifs?|ambitions?|feuille de route"
                    + "|prochaine?s?|horizon|cap sur|avenir|futurs?|engagements?|next steps?|next year|outlook|roadmap|looking ahead"
                    + "|what's next|ahead|upcoming|goals?|commitments?|plans for|suite|et apres)(?!\\p{L})");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\p{L})(?:d'ici|prevue?s?|prevoit|prevoient|prevoyons|objectifs?|vise(?:nt)?"
                    + "|visons|ambitionne(?:nt)?|ambitionnons|projetons|envisage(?:nt|ons)?|s'engagent?|nous engageons"
                    + "|l'an prochain|l'annee prochaine|prochainement|a venir|a terme|devrai(?:t|ent)|pourrai(?:t|ent)|will|shall|aims? (?:to|for|at)"
                    + "|plans? to|set to|planned|next year|upcoming|expected|targets?|targeting|goal|pledges?|should|by (?:the end of )?20\\d\\d)"
                    + "(?!\\p{L})");
    private static final Pattern TENSE =
            Pattern.compile("(?<!\\p{L})(?:sera|seront|serons|aura|auront|aurons|ira|iront|fera|feront|ferons"
                    + "|pourra|pourront|devra|devront|verra|verront|viendra|viendront|\\p{L}{3,}(?:era|eront|erons|ira|iront|irons|dra|dront|tra|tront))"
                    + "(?!\\p{L})");
    private static final Pattern NO_TENSE = Pattern.compile(
            "(?<!\\p{L})(?:opera|camera|caldera|extra|ultra|contra|environs|environ|citrons|patrons|tera)(?!\\p{L})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,-])(20\\d\\d)(?![\\d.,]\\d|\\d)");

    private Future() {}

    /** Whether a section under these folded headings, or a list after this lead, is about the years after {@code year}. */
    static boolean isAnnounced(List<String> headings, String lead, int year) {
        return headings.stream().anyMatch(heading -> heading(heading, year))
                || HEADING.matcher(lead).find()
                || isSaid(lead, year);
    }

    private static boolean heading(String heading, int year) {
        if (PAST_HEADING.matcher(heading).find()) {
            return false;
        }
        return HEADING.matcher(heading).find() || isLater(heading, year);
    }

    static boolean isSaid(String clause, int year) {
        return WORDS.matcher(clause).find()
                || TENSE.matcher(NO_TENSE.matcher(clause).replaceAll("")).find()
                || isLater(clause, year);
    }

    /** Names years, and all of them after {@code year}. */
    private static boolean isLater(String words, int year) {
        var years = YEAR.matcher(words)
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .toList();
        return !years.isEmpty() && years.stream().allMatch(named -> named > year);
    }
}
