@NullMarked
package org.hortillon.publishing.studio;

import org.jspecify.annotations.NullMarked;
