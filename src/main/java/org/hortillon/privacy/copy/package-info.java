/** Everything about a person, to take away. */
@NullMarked
package org.hortillon.privacy.copy;

import org.jspecify.annotations.NullMarked;
