package org.hortillon.site.search;

/**
 * What a reader looks for.
 *
 * @param kind the only kind wanted, or empty for all
 * @param page first page is 1
 */
record Question(String words, String kind, int page) {

    static final int PAGE = 20;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 500;

    Question {
        words = words.replaceAll("\\p{Cntrl}", " ").strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
        kind = kind.matches("[a-z_]+") ? kind : "";
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    boolean tooShort() {
        return words.length() < SHORTEST;
    }

    int skipped() {
        return (page - 1) * PAGE;
    }
}
