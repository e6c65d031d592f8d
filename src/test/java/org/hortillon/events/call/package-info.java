@NullMarked
package org.hortillon.events.call;

import org.jspecify.annotations.NullMarked;
