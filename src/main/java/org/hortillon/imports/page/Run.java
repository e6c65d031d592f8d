package org.hortillon.imports.page;

import java.util.UUID;
import org.hortillon.imports.Progress;

/** An import that is under way, and how far it has come. */
final class Run implements Progress {

    private final UUID id = UUID.randomUUID();
    private volatile Step step = new Step(Phase.READING, "", 0, 0);

    UUID id() {
        return id;
    }

    Step step() {
        return step;
    }

    @Override
    public void at(Step reached) {
        step = reached;
    }
}
