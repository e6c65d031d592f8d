@NullMarked
package counterexamples.pond;

import org.jspecify.annotations.NullMarked;
