/** Holds the numbers of a text against the records: for the command line, the page, the API and the studio. */
@NullMarked
package org.hortillon.publishing.check;

import org.jspecify.annotations.NullMarked;
