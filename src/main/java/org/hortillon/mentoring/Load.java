package org.hortillon.mentoring;

/**
 * What a mentor carries on a day.
 *
 * @param taken pairings that go on
 * @param capacity how many at once this mentor agreed to
 */
public record Load(int taken, int capacity) {

    /** How many more; a mentor who carries more than agreed has none left, and not less than none. */
    public int left() {
        return Math.max(0, capacity - taken);
    }

    public boolean full() {
        return left() == 0;
    }

    /** The look of the badge that says it. */
    public String badge() {
        return full() ? "wait" : "ok";
    }
}
