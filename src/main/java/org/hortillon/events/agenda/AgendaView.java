package org.hortillon.events.agenda;

import java.util.List;
import org.hortillon.events.territory.OutsideEvent;

/**
 * The agenda of the hub, and what others announce around it.
 *
 * @param outside nothing when the reader asked for the hub's own events, or narrowed them
 * @param ownOnly whether the reader asked for the hub's own events only
 * @param choice whether there is something of others at all
 * @param subscription where calendar programs subscribe, as {@code webcal:}
 */
public record AgendaView(
        AgendaPage agenda, List<OutsideEvent> outside, boolean ownOnly, boolean choice, String subscription) {

    public AgendaView {
        outside = List.copyOf(outside);
    }
}
