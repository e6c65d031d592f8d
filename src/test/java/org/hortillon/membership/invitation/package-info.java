@NullMarked
package org.hortillon.membership.invitation;

import org.jspecify.annotations.NullMarked;
