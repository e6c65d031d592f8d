package counterexamples.pond;

import counterexamples.river.River;

/** One half of a ring. */
public record Pond(River other) {}
