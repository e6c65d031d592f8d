/** "This is my company": who says so, and what the team answers. */
@NullMarked
package org.hortillon.companies.claim;

import org.jspecify.annotations.NullMarked;
