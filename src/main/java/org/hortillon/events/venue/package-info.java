/** The places where events are held again and again: how to get there, and who can get in. */
@NullMarked
package org.hortillon.events.venue;

import org.jspecify.annotations.NullMarked;
