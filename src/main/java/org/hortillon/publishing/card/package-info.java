/** The picture that other sites show with a link to an article. */
@NullMarked
package org.hortillon.publishing.card;

import org.jspecify.annotations.NullMarked;
