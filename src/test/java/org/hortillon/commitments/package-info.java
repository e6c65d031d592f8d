@NullMarked
package org.hortillon.commitments;

import org.jspecify.annotations.NullMarked;
