@NullMarked
package org.hortillon.fetching;

import org.jspecify.annotations.NullMarked;
