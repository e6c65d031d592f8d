@NullMarked
package org.hortillon.publishing.seal;

import org.jspecify.annotations.NullMarked;
