/** The work of an import: plan, staging by COPY, checks over whole files, writing, documents; one transaction. */
@NullMarked
package org.hortillon.imports.loading;

import org.jspecify.annotations.NullMarked;
