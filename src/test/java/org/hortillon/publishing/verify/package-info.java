@NullMarked
package org.hortillon.publishing.verify;

import org.jspecify.annotations.NullMarked;
