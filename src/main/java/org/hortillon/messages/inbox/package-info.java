/** What was written to the hub, as the team reads it, takes it on and answers it. */
@NullMarked
package org.hortillon.messages.inbox;

import org.jspecify.annotations.NullMarked;
