/** The agenda, and each event's page, as everybody may read them. */
@NullMarked
package org.hortillon.events.agenda;

import org.jspecify.annotations.NullMarked;
