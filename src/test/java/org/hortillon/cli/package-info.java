@NullMarked
package org.hortillon.cli;

import org.jspecify.annotations.NullMarked;
