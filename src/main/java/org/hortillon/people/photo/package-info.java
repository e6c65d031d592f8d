/** The pictures of people: drawn anew, small, and served to whom the person shows them. */
@NullMarked
package org.hortillon.people.photo;

import org.jspecify.annotations.NullMarked;
