@NullMarked
package org.hortillon.membership.dues;

import org.jspecify.annotations.NullMarked;
