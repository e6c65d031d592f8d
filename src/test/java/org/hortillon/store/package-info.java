@NullMarked
package org.hortillon.store;

import org.jspecify.annotations.NullMarked;
