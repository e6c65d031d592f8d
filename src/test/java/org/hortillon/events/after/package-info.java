@NullMarked
package org.hortillon.events.after;

import org.jspecify.annotations.NullMarked;
