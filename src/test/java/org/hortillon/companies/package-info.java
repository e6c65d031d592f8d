@NullMarked
package org.hortillon.companies;

import org.jspecify.annotations.NullMarked;
