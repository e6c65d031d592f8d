@org.jspecify.annotations.NullMarked
package org.hortillon.imports.page;
