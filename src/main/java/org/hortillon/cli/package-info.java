/** The command line: {@code bin/hortillon serve | demo | import | figures | check}. */
@ApplicationModule(
        allowedDependencies = {"kernel", "store", "hubs", "access", "imports", "people", "figures", "publishing"})
@NullMarked
package org.hortillon.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
