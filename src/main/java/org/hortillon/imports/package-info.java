/** Reads folders of CSV, XLSX and Markdown into a hub, all or nothing; modules say what their files hold. Owns schema "imports". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site"})
@NullMarked
package org.hortillon.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
