/** The projects that their holders show, and how many there are in all. */
@NullMarked
package org.hortillon.programmes.project;

import org.jspecify.annotations.NullMarked;
