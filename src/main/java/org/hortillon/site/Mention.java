package org.hortillon.site;

import org.jspecify.annotations.Nullable;

/** Where a record is told of. */
public record Mention(String title, @Nullable String titleEn, String by, String path) {}
