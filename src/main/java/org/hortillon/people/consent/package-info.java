/** What people agreed to: to which words, when, by which way, and when they took it back. */
@NullMarked
package org.hortillon.people.consent;

import org.jspecify.annotations.NullMarked;
