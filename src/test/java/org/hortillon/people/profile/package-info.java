@NullMarked
package org.hortillon.people.profile;

import org.jspecify.annotations.NullMarked;
