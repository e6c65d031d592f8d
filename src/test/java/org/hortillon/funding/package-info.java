@NullMarked
package org.hortillon.funding;

import org.jspecify.annotations.NullMarked;
