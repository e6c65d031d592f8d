package org.hortillon.hubs;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that runs a local entrepreneurial ecosystem. */
public record Hub(
        UUID id,
        String key,
        String name,
        String tagline,
        @Nullable String taglineEn,
        @Nullable String email,
        String town,
        String territory,
        boolean fictional,
        ZoneId zone) {}
