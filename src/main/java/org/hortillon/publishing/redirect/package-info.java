/** Where articles were before: an address that was given out once leads to its article for good. */
@NullMarked
package org.hortillon.publishing.redirect;

import org.jspecify.annotations.NullMarked;
