@NullMarked
package org.hortillon.events.door;

import org.jspecify.annotations.NullMarked;
