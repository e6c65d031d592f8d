/**
 * Mail: what leaves, letter by letter, through an outbox in the transaction that asks for it, and what visitors write to the
 * hub. A module writes a {@link org.hortillon.messages.Letter} and puts it into the {@link org.hortillon.messages.Outbox}.
 * Owns schema "messages".
 */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site", "routines", "people"})
@NullMarked
package org.hortillon.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
