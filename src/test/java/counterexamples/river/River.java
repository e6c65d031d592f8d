package counterexamples.river;

import counterexamples.pond.Pond;

/** One half of a ring. */
public record River(Pond other) {}
