/** Who signed up for each event and who came: for the team alone. */
@NullMarked
package org.hortillon.events.attendance;

import org.jspecify.annotations.NullMarked;
