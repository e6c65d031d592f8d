/** What the site says of itself: how it proves figures, who can read it, what may be reused. */
@NullMarked
package org.hortillon.site.about;

import org.jspecify.annotations.NullMarked;
