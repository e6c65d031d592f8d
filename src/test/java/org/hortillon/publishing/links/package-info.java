@NullMarked
package org.hortillon.publishing.links;

import org.jspecify.annotations.NullMarked;
