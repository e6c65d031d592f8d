/** The pages about accounts, over HTTP. */
@NullMarked
package org.hortillon.accounts.journal;

import org.jspecify.annotations.NullMarked;
