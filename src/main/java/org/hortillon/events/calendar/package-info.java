/** Events for calendars (RFC 5545): files, invitations in mails, the hub's calendar and each person's own. */
@NullMarked
package org.hortillon.events.calendar;

import org.jspecify.annotations.NullMarked;
