package org.hortillon.cli;

/** The terminal on which a person reads what a command prints, if there is one. */
final class Terminal {

    private static final int USUAL_WIDTH = 120;
    private static final int NARROWEST = 80;

    private Terminal() {}

    /** There is no console when the output goes to a file or a pipe: Java 25 gives null again, as before Java 22. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /** Whether colours are welcome: on a terminal, unless {@code NO_COLOR} says otherwise. */
    static boolean takesColour() {
        var refused = System.getenv("NO_COLOR");
        return isThere() && (refused == null || refused.isEmpty());
    }

    /** In signs, as the shell tells it. */
    static int width() {
        var columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{1,4}")
                ? Math.max(NARROWEST, Integer.parseInt(columns))
                : USUAL_WIDTH;
    }
}
