package org.hortillon.testing;

import java.nio.file.Path;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;

/** The demo hub, loaded once for all tests of a JVM through the same import that people use. */
public final class DemoHub {

    private static final Path FOLDER = Path.of("demo/amiens-2024");

    private DemoHub() {}

    /** Reading it is free for all; a test that writes founds a hub of its own with {@link #fresh()}. */
    public static TestHub shared() {
        return Holder.HUB;
    }

    /** The demo's records in a hub that belongs to one test. */
    public static TestHub fresh() {
        var hub = TestHub.found();
        var report = hub.inHub(() -> hub.bean(Imports.class).run(FOLDER, false, Progress.UNSEEN));
        if (report.refused()) {
            throw new IllegalStateException("The demo folder was refused: " + report.problems());
        }
        return hub;
    }

    private static final class Holder {
        static final TestHub HUB = fresh();
    }
}
