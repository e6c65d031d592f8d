package org.hortillon.companies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's words, and whether they may be shown.
 *
 * @param givenName of who says them
 * @param role what that person is called beside them
 * @param company key of that person's company, or null
 * @param withdrawnOn the day on which the consent ended, or null while it stands
 */
public record Testimonial(
        String key,
        String givenName,
        String role,
        @Nullable String company,
        String quote,
        LocalDate consentedOn,
        @Nullable LocalDate withdrawnOn) {}
