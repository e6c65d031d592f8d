package org.hortillon.bench;

import org.jspecify.annotations.Nullable;

/**
 * One thing measured.
 *
 * @param group what {@code bin/bench} calls it by
 * @param name what was measured, in words
 * @param value what Hortillon took or gave, in {@code unit}
 * @param floor the same from the barest thing that could do it, taken in the same run
 * @param goal what is wanted of the value or of its ratio to the floor
 */
record Measure(
        String group,
        String name,
        double value,
        String unit,
        @Nullable Floor floor,
        @Nullable Goal goal) {

    record Floor(String name, double value) {}

    /** A limit for the ratio to the floor, or for the value itself. */
    record Goal(boolean ofRatio, boolean atLeast, double limit) {

        boolean met(double number) {
            return atLeast ? number >= limit : number <= limit;
        }
    }

    static Measure of(String group, String name, double value, String unit) {
        return new Measure(group, name, value, unit, null, null);
    }

    Measure beside(String floorName, double floorValue) {
        return new Measure(group, name, value, unit, new Floor(floorName, floorValue), goal);
    }

    Measure atLeastOfFloor(double ratio) {
        return wanted(new Goal(true, true, ratio));
    }

    Measure atMostOfFloor(double ratio) {
        return wanted(new Goal(true, false, ratio));
    }

    Measure atMost(double limit) {
        return wanted(new Goal(false, false, limit));
    }

    private Measure wanted(Goal wanted) {
        return new Measure(group, name, value, unit, floor, wanted);
    }

    /** Of the floor's value; null without a floor. */
    @Nullable Double ratio() {
        return floor == null || floor.value() == 0 ? null : value / floor.value();
    }

    /** Whether the goal is met; null when there is none, or nothing to hold it against. */
    @Nullable Boolean met() {
        if (goal == null) {
            return null;
        }
        var number = goal.ofRatio() ? ratio() : Double.valueOf(value);
        return number == null ? null : goal.met(number);
    }
}
