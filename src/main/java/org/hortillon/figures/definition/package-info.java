/** What figures are: facts, and definitions over them, read from YAML or made by a hub's team; every name is checked before use. */
@NullMarked
package org.hortillon.figures.definition;

import org.jspecify.annotations.NullMarked;
