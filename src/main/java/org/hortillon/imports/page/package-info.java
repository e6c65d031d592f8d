/** The team's page of imports, and the reports that it keeps. */
@NullMarked
package org.hortillon.imports.page;

import org.jspecify.annotations.NullMarked;
