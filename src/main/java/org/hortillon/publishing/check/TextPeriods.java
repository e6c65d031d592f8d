package org.hortillon.publishing.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.figures.Period;
import org.hortillon.hubs.Hubs;
import org.springframework.stereotype.Component;

/** Finds the period of a text whose reader names none. */
@Component
public class TextPeriods {

    private static final Pattern PERIOD = line("period");
    private static final Pattern DATE = line("date");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private final Clock clock;
    private final Hubs hubs;

    TextPeriods(Clock clock, Hubs hubs) {
        this.clock = clock;
        this.hubs = hubs;
    }

    /** The period that the front matter names, else the year of its date, else the hub's current year. */
    public Period of(String text) {
        return named(text)
                .orElseGet(() -> Period.year(
                        LocalDate.ofInstant(clock.instant(), hubs.current().zone())
                                .getYear()));
    }

    static Optional<Period> named(String text) {
        var front = Fronted.frontMatter(text);
        return value(PERIOD, front)
                .flatMap(Period::parse)
                .or(() -> value(DATE, front).flatMap(TextPeriods::year).flatMap(Period::parse));
    }

    private static Optional<String> year(String date) {
        var year = YEAR.matcher(date);
        return year.find() ? Optional.of(year.group()) : Optional.empty();
    }

    private static Optional<String> value(Pattern line, String frontMatter) {
        var found = line.matcher(frontMatter);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    /** A scalar of the outermost level: what is read here is one word, so YAML's finer points do not matter. */
    private static Pattern line(String key) {
        return Pattern.compile("^" + key + "[ \\t]*:[ \\t]*[\"']?([^\"'#\\r\\n]+)", Pattern.MULTILINE);
    }
}
