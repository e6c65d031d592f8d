package org.hortillon.site;

import java.util.Optional;
import org.hortillon.kernel.Tr;

/** What may await the team, offered by a module as a bean; it is asked when the team opens its start page. */
public interface TeamTask {

    /** Smaller comes first; the most pressing has the smallest. */
    int order();

    /** What awaits the team now, or nothing. */
    Optional<Waiting> waiting(Tr t);

    /**
     * Something that awaits the team.
     *
     * @param text what it is, as in "membership requests"
     * @param count how many there are
     * @param path French path of the page where it is dealt with
     */
    record Waiting(String text, long count, String path) {}
}
