package org.hortillon.people;

import java.util.UUID;

/**
 * Two records of one person became one. Told in the same transaction, so that modules whose rows clashed can mend
 * their meaning through {@code journal}; what is changed otherwise cannot be undone.
 */
public record PeopleMerged(UUID merge, UUID kept, UUID gone, MergeJournal journal) {}
