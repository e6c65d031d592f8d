/**
 * The measures of {@code bin/bench}: each is taken beside its floor, in one run, so that it says something on any
 * machine. Nothing here is part of the application or of its tests.
 */
@NullMarked
package org.hortillon.bench;

import org.jspecify.annotations.NullMarked;
