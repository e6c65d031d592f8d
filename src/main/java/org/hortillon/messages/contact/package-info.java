/** The form by which anybody writes to the hub. */
@NullMarked
package org.hortillon.messages.contact;

import org.jspecify.annotations.NullMarked;
