package org.hortillon.publishing.claim;

/** The folded head of a column: it may give its numbers a unit and stand for thousands or millions. */
record Column(String head) {

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;

    Measured measure() {
        if (head.contains("%") || head.matches("parts?|shares?|pourcentage|percentage")) {
            return Measured.PERCENT;
        }
        return head.contains("€") || head.contains("eur") ? Measured.EUROS : Measured.COUNT;
    }

    /** By what the numbers are multiplied: a million under "Levées (M€)". */
    long factor() {
        var words = " " + head.replaceAll("[()\\[\\]]", " ") + " ";
        if (words.contains(" m€ ") || words.contains(" millions ")) {
            return MILLION;
        }
        return words.contains(" k€ ") || words.contains(" milliers ") ? THOUSAND : 1;
    }
}
