package org.hortillon.testing;

import java.util.Locale;

/**
 * How often a test that proves a promise by repetition does so: a little each time all tests run, as often as was promised
 * with {@code -Dhortillon.rounds=goal}, or any other number of times with {@code -Dhortillon.rounds=5000}.
 */
public final class Rounds {

    private static final String ASKED = System.getProperty("hortillon.rounds", "");
    private static final double RULE_OF_THREE = 3.0;

    private Rounds() {}

    /** How often: {@code goal} is what docs/reliability.md asks for. */
    public static int of(int usual, int goal) {
        return switch (ASKED) {
            case "" -> usual;
            case "goal" -> goal;
            default -> Integer.parseInt(ASKED);
        };
    }

    /** Says in one line that it never failed: then the rate of failure is below 3/n, at 95 %. */
    public static void held(String promise, int n, String found) {
        found(promise, n, String.format(Locale.ROOT, "%s (failures below %.2g)", found, RULE_OF_THREE / n));
    }

    /** Says in one line what was measured. */
    public static void found(String promise, int n, String measured) {
        System.out.println("soak: " + promise + ": n = " + n + ", " + measured);
    }
}
