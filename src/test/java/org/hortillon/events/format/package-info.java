@NullMarked
package org.hortillon.events.format;

import org.jspecify.annotations.NullMarked;
