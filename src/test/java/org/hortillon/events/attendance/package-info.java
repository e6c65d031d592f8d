@NullMarked
package org.hortillon.events.attendance;

import org.jspecify.annotations.NullMarked;
