@NullMarked
package org.hortillon.access;

import org.jspecify.annotations.NullMarked;
