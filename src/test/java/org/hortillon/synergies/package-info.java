@NullMarked
package org.hortillon.synergies;

import org.jspecify.annotations.NullMarked;
