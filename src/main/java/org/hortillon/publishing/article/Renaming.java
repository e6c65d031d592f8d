package org.hortillon.publishing.article;

import java.util.Locale;
import org.hortillon.kernel.Refusal;

/** What came of giving an article another address: all but the first changed nothing. */
public enum Renaming implements Refusal {
    DONE,
    /** No article has the old slug. */
    UNKNOWN,
    /** The new slug cannot be an address. */
    NOT_AN_ADDRESS,
    /** Another article has the new slug, or had it, and is still found by it. */
    TAKEN;

    @Override
    public String code() {
        return "publishing.rename." + name().toLowerCase(Locale.ROOT);
    }
}
