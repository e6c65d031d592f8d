@NullMarked
package org.hortillon.membership;

import org.jspecify.annotations.NullMarked;
