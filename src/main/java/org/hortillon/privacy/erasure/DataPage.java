package org.hortillon.privacy.erasure;

import java.util.List;
import org.hortillon.privacy.classification.Treatment;
import org.hortillon.site.PublicPlaces;
import org.jspecify.annotations.Nullable;

/**
 * What is held about a person, and how to take it away or have it erased.
 *
 * @param name of the person
 * @param self whether they look at it themselves
 * @param path under which the page stands, its archive and its erasure below it
 * @param parts how many lines are held for each reason
 * @param named the published articles that name the person, which no erasure changes: only the team is told
 * @param typed the name that was typed to confirm an erasure
 */
public record DataPage(
        String name,
        boolean self,
        String path,
        List<Part> parts,
        List<PublicPlaces.Titled> named,
        String typed,
        Outcome.@Nullable Why refused) {

    /** How many lines are held for one reason. */
    public record Part(Treatment treatment, int lines) {}
}
