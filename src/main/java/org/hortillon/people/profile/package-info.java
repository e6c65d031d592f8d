/** What a person says about themself, to whom each part of it is shown, and the page that shows it. */
@NullMarked
package org.hortillon.people.profile;

import org.jspecify.annotations.NullMarked;
