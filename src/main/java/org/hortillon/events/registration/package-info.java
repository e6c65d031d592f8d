/** How people register for an event, wait for a seat, and give it back: visitors by a link, members with one click. */
@NullMarked
package org.hortillon.events.registration;

import org.jspecify.annotations.NullMarked;
