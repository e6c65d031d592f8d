/** Networks of organisations: which belong to them, and who stands for them. */
@NullMarked
package org.hortillon.companies.network;

import org.jspecify.annotations.NullMarked;
