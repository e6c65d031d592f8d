@NullMarked
package org.hortillon.people.photo;

import org.jspecify.annotations.NullMarked;
