package org.hortillon.publishing.claim;

import java.util.regex.Pattern;

/** How a number is measured, by the unit that is written behind it. */
public enum Measured {
    /** A count: what it counts stands in the words around it. */
    COUNT("", ""),
    EUROS("EUR", ""),
    PERCENT("%", ""),
    SQUARE_METRES("m2", "m2|metres? carres?|square met(?:er|re)s?|sqm"),
    HECTARES("ha", "ha|hectares?"),
    KILOMETRES("km", "km|kilomet(?:er|re)s?"),
    TONNES_CO2(
            "tCO2",
            "t ?co2e?|tco2(?:eq|e)?|(?:tonnes?|t) (?:equivalent )?(?:de |d'|of )?(?:equivalent )?co2(?:e| equivalent)?|teqco2"),
    TONNES("t", "tonnes?|tons?"),
    KILOGRAMS("kg", "kg|kilos?|kilogram(?:me)?s?"),
    MEGAWATTS("MW", "mw|megawatts?"),
    YEARS("years", "ans?|annees?|years?"),
    MONTHS("months", "mois|months?"),
    WEEKS("weeks", "semaines?|weeks?"),
    DAYS("days", "jours?|journees?|days?"),
    HOURS("hours", "heures?|h|hours?"),
    MINUTES("minutes", "minutes?|min|mn"),
    TIMES("times", "fois|times");

    private final String unit;
    private final Pattern behind;

    Measured(String unit, String words) {
        this.unit = unit;
        this.behind = Pattern.compile(" ?(?:" + words + ")(?![\\p{L}\\d])");
    }

    /** The unit as figures name it; empty for a count. */
    public String unit() {
        return unit;
    }

    public boolean duration() {
        return compareTo(YEARS) >= 0 && compareTo(MINUTES) <= 0;
    }

    private boolean written() {
        return compareTo(SQUARE_METRES) >= 0;
    }

    /** The unit with which the folded {@code text} goes on at {@code index}; a count when there is none. */
    static Measured at(String text, int index) {
        for (var measured : values()) {
            if (measured.written() && measured.matcher(text, index).lookingAt()) {
                return measured;
            }
        }
        return COUNT;
    }

    /** Behind the unit, when the folded {@code text} has it at {@code index}. */
    int end(String text, int index) {
        var matcher = matcher(text, index);
        return written() && matcher.lookingAt() ? matcher.end() : index;
    }

    private java.util.regex.Matcher matcher(String text, int index) {
        return behind.matcher(text).region(index, text.length());
    }
}
