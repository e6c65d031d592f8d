@NullMarked
package org.hortillon.people;

import org.jspecify.annotations.NullMarked;
