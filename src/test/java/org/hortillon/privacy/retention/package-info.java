@NullMarked
package org.hortillon.privacy.retention;

import org.jspecify.annotations.NullMarked;
