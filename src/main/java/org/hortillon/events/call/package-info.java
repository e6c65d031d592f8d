/** The hub asks for talks, members propose them, the team accepts or declines. */
@NullMarked
package org.hortillon.events.call;

import org.jspecify.annotations.NullMarked;
