/** Hortillon: the year of a local entrepreneurial ecosystem, and the proof of every figure that it publishes. */
@org.jspecify.annotations.NullMarked
package org.hortillon;
