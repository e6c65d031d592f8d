/** What the team types into the forms of this module, and how it is checked. */
@NullMarked
package org.hortillon.events.form;

import org.jspecify.annotations.NullMarked;
