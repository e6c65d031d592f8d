package org.hortillon.events.agenda;

import gg.jte.Content;
import java.util.Optional;
import org.hortillon.site.Frame;

/** What another slice adds to the page of an event, offered as a bean. */
public interface EventPart {

    /** On which page of the event. */
    enum Place {
        /** Beside what everybody reads. */
        PUBLIC,
        /** Above the list of those who signed up. */
        TEAM
    }

    /** What was read, and is drawn with the page: a form needs the frame around it. */
    interface Drawing {
        Content in(Frame frame);
    }

    /** Smaller comes first. */
    int order();

    /** Nothing when there is nothing for whoever looks. */
    Optional<Drawing> of(Event event, Place place);
}
