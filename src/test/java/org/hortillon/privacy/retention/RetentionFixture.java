package org.hortillon.privacy.retention;

import org.hortillon.testing.TestHub;

/** The night comes, and what is kept no longer goes. */
public final class RetentionFixture {

    private RetentionFixture() {}

    public static void night(TestHub hub) {
        hub.inHub(() -> hub.bean(RetentionRoutine.class).run());
    }
}
