@NullMarked
package org.hortillon.events.lineup;

import org.jspecify.annotations.NullMarked;
