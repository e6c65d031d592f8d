@NullMarked
package org.hortillon.people.consent;

import org.jspecify.annotations.NullMarked;
