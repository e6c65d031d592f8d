/** Pictures: what may come in, and how they are handed out. */
@NullMarked
package org.hortillon.publishing.pictures;

import org.jspecify.annotations.NullMarked;
