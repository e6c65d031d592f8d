/** The number that the words of one link state, and whether it agrees with a value. Pure: no store, no page. */
@NullMarked
package org.hortillon.publishing.statement;

import org.jspecify.annotations.NullMarked;
