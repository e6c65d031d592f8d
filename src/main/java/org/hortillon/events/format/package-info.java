/** The sorts of events that a hub holds again and again, what they usually are, and when. */
@NullMarked
package org.hortillon.events.format;

import org.jspecify.annotations.NullMarked;
