@NullMarked
package org.hortillon.publishing.draft;

import org.jspecify.annotations.NullMarked;
