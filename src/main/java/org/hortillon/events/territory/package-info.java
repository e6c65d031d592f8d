/** One calendar for the territory: what partners announce, beside what the hub holds, and what stands against a date. */
@NullMarked
package org.hortillon.events.territory;

import org.jspecify.annotations.NullMarked;
