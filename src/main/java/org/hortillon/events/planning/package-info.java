/** What the team does before an event: makes it, publishes it, changes it, calls it off, and tells whoever is concerned. */
@NullMarked
package org.hortillon.events.planning;

import org.jspecify.annotations.NullMarked;
