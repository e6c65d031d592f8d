@NullMarked
package org.hortillon.companies.claim;

import org.jspecify.annotations.NullMarked;
