/** How many different people the records are about, over all modules, and what a merge of two records changes of it. */
@NullMarked
package org.hortillon.figures.people;

import org.jspecify.annotations.NullMarked;
