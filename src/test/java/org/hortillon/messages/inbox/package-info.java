@NullMarked
package org.hortillon.messages.inbox;

import org.jspecify.annotations.NullMarked;
