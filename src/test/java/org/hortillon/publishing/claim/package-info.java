@NullMarked
package org.hortillon.publishing.claim;

import org.jspecify.annotations.NullMarked;
