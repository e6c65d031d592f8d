package org.hortillon.events.after;

import org.hortillon.events.ticket.Ticket;

/**
 * A ticket on a page of its own, to be shown at the door.
 *
 * @param canExcuse whether it is the day, and whoever is registered can still say that they cannot come
 */
public record TicketPage(OwnDay day, String code, Ticket ticket, boolean canExcuse) {}
