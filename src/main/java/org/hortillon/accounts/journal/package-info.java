/** The journal: what was noted of who did what. */
@NullMarked
package org.hortillon.accounts.journal;

import org.jspecify.annotations.NullMarked;
