/** Addresses that people add by themselves. */
@NullMarked
package org.hortillon.people.address;

import org.jspecify.annotations.NullMarked;
