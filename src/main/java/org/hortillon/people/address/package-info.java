/** The e-mail addresses that people add by themselves, each proved by a link that was mailed to it. */
@NullMarked
package org.hortillon.people.address;

import org.jspecify.annotations.NullMarked;
