/** The command line: {@code bin/hortillon serve | demo | import | figures}. */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "imports", "figures"})
@NullMarked
package org.hortillon.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
