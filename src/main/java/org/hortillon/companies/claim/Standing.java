package org.hortillon.companies.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person stands to a company. */
public record Standing(
        UUID company, String key, String name, @Nullable String role, boolean waits) {}
