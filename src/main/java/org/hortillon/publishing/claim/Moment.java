package org.hortillon.publishing.claim;

import java.time.YearMonth;

/**
 * A day, month or quarter in prose.
 *
 * @param code {@code 2025-09}, {@code 2025-Q3} or {@code 2025}
 * @param last the month in which it ends
 */
public record Moment(String code, YearMonth last) {}
