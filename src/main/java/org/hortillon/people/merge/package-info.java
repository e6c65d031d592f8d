/** Two records of one person: found, compared, merged, and told apart again. */
@NullMarked
package org.hortillon.people.merge;

import org.jspecify.annotations.NullMarked;
