@NullMarked
package org.hortillon.publishing.card;

import org.jspecify.annotations.NullMarked;
