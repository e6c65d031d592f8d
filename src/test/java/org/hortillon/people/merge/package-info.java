@NullMarked
package org.hortillon.people.merge;

import org.jspecify.annotations.NullMarked;
