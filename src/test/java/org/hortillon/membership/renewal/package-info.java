@NullMarked
package org.hortillon.membership.renewal;

import org.jspecify.annotations.NullMarked;
