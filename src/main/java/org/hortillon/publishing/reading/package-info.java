/** The pages on which articles are read. */
@NullMarked
package org.hortillon.publishing.reading;

import org.jspecify.annotations.NullMarked;
