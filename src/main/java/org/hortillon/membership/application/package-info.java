/** How somebody asks to belong to the collective, follows what becomes of it, and may withdraw. */
@NullMarked
package org.hortillon.membership.application;

import org.jspecify.annotations.NullMarked;
