package org.hortillon.fetching;

import java.time.Duration;

/**
 * How much of others' time and text is taken.
 *
 * @param bytes of an answer, unpacked
 * @param whole from the first question to the last byte, all redirects included
 */
record Limits(int bytes, Duration connect, Duration whole, int redirects) {

    static final Limits USUAL = new Limits(2 * 1024 * 1024, Duration.ofSeconds(5), Duration.ofSeconds(20), 3);
}
