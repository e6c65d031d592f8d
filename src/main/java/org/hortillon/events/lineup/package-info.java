/** Speakers and partners of events: chosen by the team, shown on the event's page; and how to get there. */
@NullMarked
package org.hortillon.events.lineup;

import org.jspecify.annotations.NullMarked;
