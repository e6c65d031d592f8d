@NullMarked
package org.hortillon.hubs;

import org.jspecify.annotations.NullMarked;
