/** Success stories. */
@NullMarked
package org.hortillon.companies.story;

import org.jspecify.annotations.NullMarked;
