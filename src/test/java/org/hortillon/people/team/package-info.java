@NullMarked
package org.hortillon.people.team;

import org.jspecify.annotations.NullMarked;
