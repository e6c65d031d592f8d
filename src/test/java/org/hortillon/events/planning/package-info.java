@NullMarked
package org.hortillon.events.planning;

import org.jspecify.annotations.NullMarked;
