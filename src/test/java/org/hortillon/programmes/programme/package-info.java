@NullMarked
package org.hortillon.programmes.programme;

import org.jspecify.annotations.NullMarked;
