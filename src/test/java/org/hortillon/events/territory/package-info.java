@NullMarked
package org.hortillon.events.territory;

import org.jspecify.annotations.NullMarked;
