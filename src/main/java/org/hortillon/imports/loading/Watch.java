package org.hortillon.imports.loading;

import org.hortillon.imports.Progress;
import org.hortillon.imports.Progress.Phase;
import org.hortillon.imports.Progress.Step;

/** Tells how far an import is: reading takes about half of the time, checking a little, writing the rest. */
final class Watch {

    private static final int READING = 50;
    private static final int CHECKING = 55;
    private static final int ALL = 100;

    private final Progress progress;
    private final double bytes;
    private double bytesBehind;
    private double rows = 1;
    private double rowsBehind;

    Watch(Progress progress, Plan plan) {
        this.progress = progress;
        this.bytes =
                Math.max(1, plan.tables().stream().mapToLong(Plan.Table::size).sum());
    }

    /** Takes the rows read so far of {@code table}, and how much of it is behind. */
    Staging.Reached reading(Plan.Table table) {
        return (rowsSoFar, share) -> {
            var percent = READING * (bytesBehind + share * table.size()) / bytes;
            progress.at(new Step(Phase.READING, table.name(), rowsSoFar, (int) percent));
        };
    }

    void read(Plan.Table table) {
        bytesBehind += table.size();
    }

    void checking(Staged staged) {
        progress.at(new Step(Phase.CHECKING, staged.name(), staged.rows(), READING));
    }

    void toWrite(long total) {
        rows = Math.max(1, total);
    }

    void writing(Staged staged) {
        var percent = CHECKING + (ALL - CHECKING) * rowsBehind / rows;
        progress.at(new Step(Phase.WRITING, staged.name(), staged.rows(), (int) percent));
        rowsBehind += staged.rows();
    }

    void document(String name) {
        progress.at(new Step(Phase.WRITING, name, 1, ALL - 1));
    }

    void done(long total) {
        progress.at(new Step(Phase.DONE, "", total, ALL));
    }
}
