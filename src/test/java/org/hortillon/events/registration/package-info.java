@NullMarked
package org.hortillon.events.registration;

import org.jspecify.annotations.NullMarked;
