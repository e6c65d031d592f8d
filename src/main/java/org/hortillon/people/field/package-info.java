/** Fields that the team adds to profiles, and what people answer in them. */
@NullMarked
package org.hortillon.people.field;

import org.jspecify.annotations.NullMarked;
