@NullMarked
package org.hortillon.events.form;

import org.jspecify.annotations.NullMarked;
