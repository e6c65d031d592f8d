@NullMarked
package org.hortillon.publishing.pictures;

import org.jspecify.annotations.NullMarked;
