@NullMarked
package org.hortillon.publishing.feed;

import org.jspecify.annotations.NullMarked;
