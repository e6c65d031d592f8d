package org.hortillon.events.agenda;

import java.util.List;
import java.util.Map;
import org.hortillon.events.territory.OutsideEvent;

/**
 * The agenda of the hub as a list, and what others announce around it.
 *
 * @param outside nothing when the reader asked for what others do not tell
 * @param announced who else announces events of the hub, by their keys
 */
public record AgendaView(
        AgendaHead head,
        AgendaPage agenda,
        List<OutsideEvent> outside,
        Map<String, List<OutsideEvent.Source>> announced) {

    public AgendaView {
        outside = List.copyOf(outside);
        announced = Map.copyOf(announced);
    }

    /** Whether there is nothing at all to show. */
    public boolean isEmpty() {
        return agenda.isEmpty() && outside.isEmpty();
    }
}
