@NullMarked
package org.hortillon.messages.contact;

import org.jspecify.annotations.NullMarked;
