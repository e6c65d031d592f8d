/** How the team looks at applications, meets who made them, and answers. */
@NullMarked
package org.hortillon.membership.review;

import org.jspecify.annotations.NullMarked;
