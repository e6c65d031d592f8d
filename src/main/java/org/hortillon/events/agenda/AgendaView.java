package org.hortillon.events.agenda;

import java.util.List;
import org.hortillon.events.territory.OutsideEvent;

/**
 * The agenda of the hub as a list, and what others announce around it.
 *
 * @param outside nothing when the reader asked for what others do not tell
 */
public record AgendaView(AgendaHead head, AgendaPage agenda, List<OutsideEvent> outside) {

    public AgendaView {
        outside = List.copyOf(outside);
    }

    /** Whether there is nothing at all to show. */
    public boolean isEmpty() {
        return agenda.isEmpty() && outside.isEmpty();
    }
}
