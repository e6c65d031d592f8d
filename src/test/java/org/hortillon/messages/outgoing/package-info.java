@NullMarked
package org.hortillon.messages.outgoing;

import org.jspecify.annotations.NullMarked;
