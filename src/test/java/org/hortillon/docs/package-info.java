/** The documents are held to the code by {@code src/docs/CheckDocs.java}; here it is shown that it can fail. */
@NullMarked
package org.hortillon.docs;

import org.jspecify.annotations.NullMarked;
