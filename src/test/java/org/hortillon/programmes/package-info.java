@NullMarked
package org.hortillon.programmes;

import org.jspecify.annotations.NullMarked;
