@NullMarked
package org.hortillon.publishing.redirect;

import org.jspecify.annotations.NullMarked;
