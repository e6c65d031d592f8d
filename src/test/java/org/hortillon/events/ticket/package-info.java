@NullMarked
package org.hortillon.events.ticket;

import org.jspecify.annotations.NullMarked;
