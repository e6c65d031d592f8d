/**
 * The ground on which tests stand: the real application on a real PostgreSQL, started once for all tests of a JVM.
 *
 * <p>A class annotated {@link org.hortillon.testing.HubTest} may ask for a {@link org.hortillon.testing.TestHub} in its
 * constructor or in any test method: an empty hub with a host name of its own. Row security keeps hubs apart, so
 * nothing is ever cleaned, and tests may run side by side. It may ask for any bean of Hortillon by its type as well.
 *
 * <p>{@code hub.inHub(…)} does work in the hub's name, {@code hub.inTransaction(…)} does so in one transaction,
 * {@code hub.visitor()} and {@code hub.signedIn(Role.TEAM)} browse its pages over HTTP. Every hub's clock stands at
 * {@link org.hortillon.testing.TestClock#START} until {@code hub.clockAt(…)} moves it.
 *
 * <p>A hub asked for in a static {@code @BeforeAll} method is the hub of all tests of that class.
 */
@NullMarked
package org.hortillon.testing;

import org.jspecify.annotations.NullMarked;
