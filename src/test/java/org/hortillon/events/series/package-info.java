@NullMarked
package org.hortillon.events.series;

import org.jspecify.annotations.NullMarked;
