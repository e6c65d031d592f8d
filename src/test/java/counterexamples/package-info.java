/** Code as it must not be, for the rules in {@code org.hortillon.architecture} to catch; outside the application, so that nothing finds it. */
@NullMarked
package counterexamples;

import org.jspecify.annotations.NullMarked;
