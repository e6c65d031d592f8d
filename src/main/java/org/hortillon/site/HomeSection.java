package org.hortillon.site;

import gg.jte.Content;
import java.util.Optional;
import org.hortillon.kernel.Tr;

/** A part of the home page, offered by a module as a bean; it is asked at each drawing, in a transaction. */
public interface HomeSection {

    /** Smaller comes first: 10 figures, 20 featured article, 30 events, 40 spaces, 50 stories, 60 voices. */
    int order();

    /** What to draw, or nothing while there is nothing to show. */
    Optional<Content> draw(Tr t);
}
