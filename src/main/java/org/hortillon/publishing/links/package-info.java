/** Links and pictures of articles that lead to this hub's own pages, and lead nowhere. */
@NullMarked
package org.hortillon.publishing.links;

import org.jspecify.annotations.NullMarked;
