@NullMarked
package org.hortillon.people.field;

import org.jspecify.annotations.NullMarked;
