/** Forgetting a person: a tombstone stays, so that counts do not move. */
@NullMarked
package org.hortillon.privacy.erasure;

import org.jspecify.annotations.NullMarked;
