package org.hortillon.publishing.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft stands on its way to readers, and what can be done.
 *
 * @param isOut whether readers have it now
 * @param ready what forbids publication, and what should be known
 * @param steps what was done, the last first
 * @param links by which it can be read without an account
 * @param link the address of a link just made, told once; or empty
 * @param refused why the last step was refused, or null
 * @param typed note, hour and address as they were typed
 */
public record PublicationPage(
        Draft draft,
        boolean isOut,
        Ready ready,
        List<Step> steps,
        List<Preview> links,
        String link,
        Outcome.@Nullable Why refused,
        Typed typed) {

    /** What stood in the fields. */
    public record Typed(String note, String at, String slug) {}

    public boolean is(Draft.State state) {
        return draft.state() == state;
    }

    public boolean wrong(Outcome.Why why) {
        return refused == why;
    }
}
