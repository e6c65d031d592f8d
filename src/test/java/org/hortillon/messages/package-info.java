@NullMarked
package org.hortillon.messages;

import org.jspecify.annotations.NullMarked;
