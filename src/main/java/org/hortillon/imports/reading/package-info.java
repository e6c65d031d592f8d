/** Files as rows of cells, and cells as values: CSV, XLSX and what a column may hold. Knows no database. */
@NullMarked
package org.hortillon.imports.reading;

import org.jspecify.annotations.NullMarked;
