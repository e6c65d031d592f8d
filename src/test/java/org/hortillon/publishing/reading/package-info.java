@NullMarked
package org.hortillon.publishing.reading;

import org.jspecify.annotations.NullMarked;
