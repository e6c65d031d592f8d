@NullMarked
package counterexamples.river;

import org.jspecify.annotations.NullMarked;
