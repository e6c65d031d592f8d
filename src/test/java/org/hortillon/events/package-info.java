@NullMarked
package org.hortillon.events;

import org.jspecify.annotations.NullMarked;
