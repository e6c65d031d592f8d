package org.hortillon.imports.page;

import java.util.Locale;
import java.util.UUID;
import org.hortillon.imports.Progress;

/** An import under way. */
public record ProgressPage(UUID id, Progress.Step step) {

    static final Progress.Step ENDED = new Progress.Step(Progress.Phase.DONE, "", 0, 100);

    /** Message key of what it does now. */
    public String phase() {
        return "imports.phase." + step.phase().name().toLowerCase(Locale.ROOT);
    }
}
