@NullMarked
package org.hortillon.publishing.check;

import org.jspecify.annotations.NullMarked;
