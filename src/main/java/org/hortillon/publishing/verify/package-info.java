/** Checks anybody's text, over HTTP and on a page. */
@NullMarked
package org.hortillon.publishing.verify;

import org.jspecify.annotations.NullMarked;
