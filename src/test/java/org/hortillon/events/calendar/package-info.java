@NullMarked
package org.hortillon.events.calendar;

import org.jspecify.annotations.NullMarked;
