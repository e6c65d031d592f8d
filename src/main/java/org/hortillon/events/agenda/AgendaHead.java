package org.hortillon.events.agenda;

/**
 * What stands above the agenda in each of its views.
 *
 * @param view which of them: empty for the list
 * @param month the month that is shown, as in 2025-01; empty in the other views
 * @param subscription where calendar programs subscribe, as {@code webcal:}
 */
public record AgendaHead(
        EventFilter filter, AgendaChoices.Choices choices, String view, String month, String subscription) {

    public boolean isView(String asked) {
        return view.equals(asked);
    }
}
