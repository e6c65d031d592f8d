/** Finding anything that the site shows to everyone, over the search views of all modules. */
@NullMarked
package org.hortillon.site.search;

import org.jspecify.annotations.NullMarked;
