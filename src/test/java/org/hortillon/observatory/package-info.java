@NullMarked
package org.hortillon.observatory;

import org.jspecify.annotations.NullMarked;
