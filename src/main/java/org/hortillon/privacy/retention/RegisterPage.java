package org.hortillon.privacy.retention;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.privacy.classification.Classification;

/**
 * The register of processing.
 *
 * @param day for which the rehearsal was asked
 * @param due what would go on that day
 * @param erased how many people were erased so far
 */
public record RegisterPage(Classification classification, LocalDate day, List<Due> due, long erased) {}
