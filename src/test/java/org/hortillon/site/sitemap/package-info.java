@NullMarked
package org.hortillon.site.sitemap;

import org.jspecify.annotations.NullMarked;
