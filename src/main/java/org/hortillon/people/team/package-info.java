/** A person as the team sees and corrects them. */
@NullMarked
package org.hortillon.people.team;

import org.jspecify.annotations.NullMarked;
