package org.hortillon.membership.dues;

import org.hortillon.testing.TestHub;

/** What happens each morning. */
public final class DuesFixture {

    private DuesFixture() {}

    /** Opens dues, issues receipts and reminds, as the routine does. */
    public static void morning(TestHub hub) {
        hub.inHub(() -> hub.bean(DuesRoutine.class).run());
    }
}
