package org.hortillon.publishing.studio;

import org.hortillon.publishing.claim.Claim;

/**
 * Where a page shows a claim, and its words, so that a text that changed since is recognised.
 *
 * @param start of its words in the text, each end of line being one character
 * @param end behind them
 */
public record Place(int line, int start, int end, String words) {

    static Place of(Claim claim, LineEnds ends) {
        return new Place(claim.line(), ends.onPage(claim.start()), ends.onPage(claim.end()), claim.text());
    }
}
