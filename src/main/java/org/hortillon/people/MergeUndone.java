package org.hortillon.people;

import java.util.UUID;

/** A merge was undone: each record stands for itself again. Told in the same transaction. */
public record MergeUndone(UUID merge, UUID kept, UUID gone) {}
