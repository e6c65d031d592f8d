@NullMarked
package org.hortillon.privacy.copy;

import org.jspecify.annotations.NullMarked;
