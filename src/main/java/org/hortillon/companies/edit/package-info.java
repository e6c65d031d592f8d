/** What the people of a company would have its page say, which the team compares and decides. */
@NullMarked
package org.hortillon.companies.edit;

import org.jspecify.annotations.NullMarked;
