package org.hortillon.publishing.studio;

import java.util.Locale;
import org.hortillon.kernel.Refusal;

/** Why nothing was changed in a text. */
public enum Refused implements Refusal, Change {
    /** The number no longer stands where the page showed it. */
    TEXT_CHANGED,
    /** No link can be put there without changing something else. */
    NO_ROOM,
    /** The number has no link that could be taken away. */
    NOT_TIED,
    /** What was asked for is neither a figure, nor a commitment, nor a source, nor a testimonial. */
    NOT_A_BINDING,
    /** A source was to be named, and none is typed. */
    NO_SOURCE,
    /** No proposal is sure enough to be taken without a look. */
    NOTHING_SURE,
    /** Longer than what is read. */
    TOO_LARGE;

    @Override
    public String code() {
        return "publishing.studio.refused." + name().toLowerCase(Locale.ROOT);
    }
}
