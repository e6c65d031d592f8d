package org.hortillon.cli;

import java.io.PrintStream;
import org.hortillon.imports.Progress;
import org.hortillon.kernel.Tr;

/** Shows an import's progress: a bar that redraws itself on a terminal, a line for each tenth of the way elsewhere. */
final class ProgressLine implements Progress {

    private static final int WIDTH = 30;
    private static final int ROOM = 100;
    private static final int TENTH = 10;

    private final PrintStream out;
    private final Tr t;
    private final boolean terminal;
    private String last = "";
    private int tenths;

    ProgressLine(PrintStream out, Tr t, boolean terminal) {
        this.out = out;
        this.t = t;
        this.terminal = terminal;
    }

    static ProgressLine on(PrintStream out, Tr t) {
        return new ProgressLine(out, t, Terminal.isThere());
    }

    @Override
    public void at(Step step) {
        var what = t.get("imports.phase." + step.phase().name().toLowerCase(java.util.Locale.ROOT));
        if (terminal) {
            redraw(bar(step.percent()) + "  " + what + " " + step.file() + "  " + t.number(step.rows()));
        } else if (step.percent() / TENTH > tenths) {
            tenths = step.percent() / TENTH;
            out.println(
                    "%3d %%  %s %s".formatted(tenths * TENTH, what, step.file()).stripTrailing());
        }
    }

    private static String bar(int percent) {
        var full = WIDTH * percent / 100;
        return "█".repeat(full) + "░".repeat(WIDTH - full) + " %3d %%".formatted(percent);
    }

    private void redraw(String line) {
        if (!line.equals(last)) {
            last = line;
            out.print('\r' + (line.length() > ROOM ? line.substring(0, ROOM) : line) + "\u001b[K");
            out.flush();
        }
    }

    /** Leaves the place to what follows. */
    void end() {
        if (terminal) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
