/** What search engines are told: all public pages, and what to leave alone. */
@NullMarked
package org.hortillon.site.sitemap;

import org.jspecify.annotations.NullMarked;
