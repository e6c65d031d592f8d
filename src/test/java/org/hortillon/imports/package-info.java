@NullMarked
package org.hortillon.imports;

import org.jspecify.annotations.NullMarked;
