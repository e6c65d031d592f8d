package org.hortillon.membership.dues;

import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** One due, and why the last act was refused, or null. */
public record DuePage(DuesPage.Row due, @Nullable Refusal refused) {}
