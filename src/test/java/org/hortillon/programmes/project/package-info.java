@NullMarked
package org.hortillon.programmes.project;

import org.jspecify.annotations.NullMarked;
