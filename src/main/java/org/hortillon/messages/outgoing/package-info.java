/** Mail on its way out: drawn from letters, kept, delivered, and shown to the team. */
@NullMarked
package org.hortillon.messages.outgoing;

import org.jspecify.annotations.NullMarked;
