package org.hortillon.publishing.claim;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Digits that count nothing: addresses, hours, telephone numbers, references, names. */
final class Passing {

    private static final String MONTH = Moments.MONTH;
    private static final String END = "(?= ?(?:[:.,;)!?»\"\\n]|- |$))";

    private static final List<Pattern> PATTERNS = Stream.of(
                    // links and addresses
                    "https?://\\S+|www\\.\\S+|\\S+@\\S+\\.\\w+",
                    "\\[\\d{1,3}\\]|\\(\\d{1,2}\\)(?= ?[:.])",
                    "(?:(?:\\+|00)33 ?(?:\\(0\\) ?)?|(?<![\\d.,])0)[1-9](?:[ .-]?\\d{2}){4}(?!\\d)",
                    "\\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|av\\.|boulevard|bd|place|quai|chemin|allee|impasse|route"
                            + "|cours|square|street|road)(?!\\p{L})[^,.;:\\n]{0,40}",
                    "(?<!\\d)\\d{5}(?= (?:cedex|amiens|paris)(?!\\p{L}))|(?<= (?:cedex|bp|cs) )\\d+",
                    // days and hours
                    "(?<!\\d)\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d\\d(?!\\d)|(?<!\\d)(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?(?!\\d)",
                    "(?:(?<!\\p{L})(?:du|les|le|au|entre le|from|on|the) )?(?:(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th)?(?: ?(?:-|,|et|au?|and|to|&)"
                            + " ?(?:le )?))?(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?" + MONTH
                            + "(?: (?:19|20)\\d\\d)?",
                    MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? (?:19|20)\\d\\d)?",
                    "(?<!\\d)\\d{1,2} ?h ?(?:\\d\\d)? ?(?:-|a|/) ?\\d{1,2} ?h(?: ?\\d\\d)?(?!\\d)",
                    "(?<![\\p{L}\\d])(?:une?|one|\\d{1,2}) (?:\\p{L}+ )?(?:sur|in|out of) (?:\\d{1,2}|deux|trois|quatre|cinq|dix|two|three|four|five|ten)(?![\\p{L}\\d]| \\d)",
                    "(?<!\\d)\\d{1,2} ?(?:h|heures?) ?\\d{2}(?!\\d)|(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|(?<!\\d)\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m(?!\\p{L})",
                    "(?<!\\p{L})(?:a partir de|a|des|vers|de|entre|jusqu'a|avant|apres|from|at|until|-) ?\\d{1,2} ?h(?![\\p{L}\\d])"
                            + "(?: ?(?:a|et|-) ?\\d{1,2} ?h(?![\\p{L}\\d]))?",
                    "(?<!\\d)\\d{1,2} ?h?(?: ?(?:h|j))?(?:eures|ours)? ?(?:/|sur) ?(?:24|7)(?! ?h?\\d)(?: ?[hj](?!\\p{L}))?",
                    // references and names
                    "(?<!\\p{L})(?:n ?°s? ?|numeros? |no\\. ?|# ?)\\d+",
                    "(?<!\\p{L})(?:article|art\\.|page|pages|p\\.|pp\\.|iso|norme|loi|decret|directive|siren|siret|covid|web|industrie|industry"
                            + "|version|v|scope|cac|sbf|next|french tech|fibre|gpt|rt|re) ?-?(?:l|r|d)?\\.? ?\\d[\\d ./-]*",
                    "(?<!\\p{L})(?:chapitre|etape|phase|tome|volume|niveau|edition|top|step|chapter|fig\\.|figure|tableau|table|annexe|axe"
                            + "|objectif|salle|batiment|saison|promo|promotion|cohorte|batch|session|acte|defi|point|partie|part|level"
                            + "|conseil|rang|stage|challenge|pilier|priorite|priority|goal|lot|grade|bac) ?(?:n° ?)?\\d+"
                            + END,
                    // what a text announces of itself, how long something takes, terms of office
                    "(?<![\\d.,])\\d{1,2} (?:\\p{L}+ )?(?:raisons|conseils pratiques|etapes|astuces|lecons|questions"
                            + "|reasons|tips|steps|lessons|takeaways)(?!\\p{L})|(?<!\\p{L})(?:en|in) \\d{1,3} (?:minutes|min|mn)(?!\\p{L})",
                    "(?<!\\p{L})(?:elu|nomme|designe)(?:e?s?) pour (?:une duree de )?\\d{1,2} ans|(?:elected|appointed) for \\d{1,2} years",
                    "(?<![\\d.,])\\d\\.0(?![\\d])(?! ?(?:%|€|m|k))",
                    "(?<!\\p{L})(?:horizon|france|agenda|vision|campus|cap|plan|strategie|objectif|mission) (?:19|20)\\d\\d",
                    "bac ?\\+ ?\\d+|(?<!\\d)50/50|(?:a|to|degre|degres) 360(?!\\d)|360 ?(?:°|degres?)",
                    // 100 % local: a way of saying wholly
                    "100 ?%(?= (?!des? |du |d'|of |en |in |sur |par |au |a )\\p{L})")
            .map(Pattern::compile)
            .toList();

    private static final Pattern ORDINAL =
            Pattern.compile("\\A\\s*(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\d{1,2} ?[-:]|\\d{1,2}(?:\\.\\d{1,2})+) ");
    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\d.,€+])(?:19|20)\\d\\d(?: ?[-/] ?(?:(?:19|20)\\d\\d|\\d\\d))?(?![\\d%€]|[.,]\\d| ?(?:€|%|euros?|k€|m2|km|tonnes?"
                    + "|heures|jours|hours|days)(?!\\p{L}))");
    private static final Pattern STRICT = Pattern.compile(
            ".*(?:plus de|plus d'|moins de|pres de|environ|quelque|au moins|jusqu'a|more than|over|nearly|about|around"
                    + "|at least|some|almost|soit|total de) $");
    private static final Pattern COUNTED = Pattern.compile(
            " (?:nouve(?:aux|lles)|jeunes|new|young)? ?(?:emplois|postes|personnes|participants|participations|entreprises|startups|start-ups|visiteurs"
                    + "|membres|adherents|entrepreneurs|habitants|salaries|etudiants|createurs|porteurs|projets|inscrits|abonnes"
                    + "|jobs|people|companies|members|attendees|visitors|students|employees|businesses|inhabitants)(?!\\p{L}).*");

    private Passing() {}

    /** Where the folded {@code text} of one passage has digits that are no claim. */
    static List<Span> in(String text) {
        var plain = PATTERNS.stream().flatMap(pattern -> Span.all(pattern, text).stream());
        var ordinal = Span.all(ORDINAL, text).stream();
        return Stream.of(plain, ordinal, years(text)).flatMap(spans -> spans).toList();
    }

    /** Four digits from 1900 to 2099 are a year, unless the words say that they count. */
    private static Stream<Span> years(String text) {
        return Span.all(YEARS, text).stream()
                .filter(span -> !STRICT.matcher(text.substring(Math.max(0, span.start() - 16), span.start()))
                        .matches())
                .filter(span -> !COUNTED.matcher(text.substring(span.end()).replace('\n', ' '))
                        .matches());
    }
}
