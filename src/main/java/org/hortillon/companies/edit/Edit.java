package org.hortillon.companies.edit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposed change, with what would differ from the page as it is now. */
public record Edit(
        UUID id,
        String company,
        String companyName,
        String person,
        String personName,
        Instant askedAt,
        String state,
        @Nullable String reason,
        List<Change> changes) {}
