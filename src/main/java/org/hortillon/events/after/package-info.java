/** The day of an event and after, for whoever is registered: ticket, excuse, certificate, reminder, thanks and survey. */
@NullMarked
package org.hortillon.events.after;

import org.jspecify.annotations.NullMarked;
