/** The numbers of a whole text, each with what is said around it. Pure: no store, no page, no figure. */
@NullMarked
package org.hortillon.publishing.claim;

import org.jspecify.annotations.NullMarked;
