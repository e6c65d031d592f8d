package org.hortillon.publishing.seal;

import java.time.Instant;

/**
 * When a drift was found.
 *
 * @param first the comparison since which the number has been drifting
 * @param fresh whether the comparison before found something else, or nothing
 */
public record Sighting(Instant first, boolean fresh) {}
