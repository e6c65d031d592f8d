package org.hortillon.hubs;

import org.jspecify.annotations.Nullable;

/** How the key of a dimension is said to people: a sector, a commune. */
public record Label(String key, String label, @Nullable String labelEn) {}
