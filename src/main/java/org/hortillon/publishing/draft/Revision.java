package org.hortillon.publishing.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text of a draft that was saved.
 *
 * @param kind begun, saved, autosaved, merged, aside, imported or restored
 * @param basedOn the revision that its author had before them
 * @param savedBy name of who saved it, or import
 */
public record Revision(int number, String kind, @Nullable Integer basedOn, Instant savedAt, String savedBy) {

    public boolean aside() {
        return kind.equals("aside");
    }
}
