package org.hortillon.publishing.seal;

import java.time.Instant;

/**
 * The last time at which the last version of every article was compared with the records.
 *
 * @param numbers how many numbers tied to figures were compared
 */
public record Comparison(Instant at, int articles, int numbers) {}
