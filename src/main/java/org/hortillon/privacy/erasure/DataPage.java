package org.hortillon.privacy.erasure;

import java.util.List;
import org.hortillon.privacy.classification.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * What is held about a person, and how to take it away or have it erased.
 *
 * @param name of the person
 * @param self whether they look at it themselves
 * @param path under which the page stands, its archive and its erasure below it
 * @param parts how many lines are held for each reason
 * @param typed the name that was typed to confirm an erasure
 */
public record DataPage(
        String name, boolean self, String path, List<Part> parts, String typed, Outcome.@Nullable Why refused) {

    /** How many lines are held for one reason. */
    public record Part(Treatment treatment, int lines) {}
}
