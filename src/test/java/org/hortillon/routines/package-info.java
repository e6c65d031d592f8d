@NullMarked
package org.hortillon.routines;

import org.jspecify.annotations.NullMarked;
