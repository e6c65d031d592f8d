@NullMarked
package org.hortillon.events.agenda;

import org.jspecify.annotations.NullMarked;
