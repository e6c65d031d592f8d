@NullMarked
package org.hortillon.coworking;

import org.jspecify.annotations.NullMarked;
