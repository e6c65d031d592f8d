/** What proves at the door that somebody is registered: signed codes, and the ticket that shows one. */
@NullMarked
package org.hortillon.events.ticket;

import org.jspecify.annotations.NullMarked;
