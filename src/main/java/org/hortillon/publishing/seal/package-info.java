/** What was published stays: each number with its value, its definition and its rows, and what has moved since. */
@NullMarked
package org.hortillon.publishing.seal;

import org.jspecify.annotations.NullMarked;
