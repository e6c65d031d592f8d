/** The door: who comes in, with a connection or without, and what became of each registration. */
@NullMarked
package org.hortillon.events.door;

import org.jspecify.annotations.NullMarked;
