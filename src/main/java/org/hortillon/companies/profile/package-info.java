/** The list of companies and each one's page. */
@NullMarked
package org.hortillon.companies.profile;

import org.jspecify.annotations.NullMarked;
