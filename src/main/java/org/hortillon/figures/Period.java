package org.hortillon.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hortillon.kernel.Tr;

/** A stretch of days, first and last included: a year, a quarter, a month, or any other. */
public record Period(Kind kind, LocalDate from, LocalDate to) {

    /** How a period is named. */
    public enum Kind {
        /** {@code 2024}. */
        YEAR,
        /** {@code 2024-Q3}. */
        QUARTER,
        /** {@code 2024-11}. */
        MONTH,
        /** {@code 2024-01-01..2024-06-30}. */
        RANGE
    }

    private static final Pattern NAMED = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})))?");
    private static final Pattern BETWEEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;
    private static final int QUARTER_MONTHS = 3;

    /** Reads {@code 2024}, {@code 2024-Q3}, {@code 2024-11} or {@code 2024-01-01..2024-06-30}. */
    public static Optional<Period> parse(String text) {
        try {
            return read(text).filter(Period::isSensible);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Period> read(String text) {
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return Optional.of(named(named));
        }
        var between = BETWEEN.matcher(text);
        return between.matches()
                ? Optional.of(between(LocalDate.parse(between.group(1)), LocalDate.parse(between.group(2))))
                : Optional.empty();
    }

    private static Period named(Matcher parts) {
        var year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return quarter(year, Integer.parseInt(parts.group(2)));
        }
        return parts.group(3) == null ? year(year) : month(YearMonth.of(year, Integer.parseInt(parts.group(3))));
    }

    private boolean isSensible() {
        return !to.isBefore(from) && from.getYear() >= FIRST_YEAR && to.getYear() <= LAST_YEAR;
    }

    public static Period year(int year) {
        return new Period(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period quarter(int year, int quarter) {
        var first = YearMonth.of(year, (quarter - 1) * QUARTER_MONTHS + 1);
        return new Period(
                Kind.QUARTER,
                first.atDay(1),
                first.plusMonths(QUARTER_MONTHS - 1L).atEndOfMonth());
    }

    public static Period month(YearMonth month) {
        return new Period(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** The days from {@code from} to {@code to}; a whole year, quarter or month is known as such. */
    public static Period between(LocalDate from, LocalDate to) {
        var month = month(YearMonth.from(from));
        var quarter = quarter(from.getYear(), quarterOf(from));
        var year = year(from.getYear());
        for (var whole : new Period[] {month, quarter, year}) {
            if (whole.from.equals(from) && whole.to.equals(to)) {
                return whole;
            }
        }
        return new Period(Kind.RANGE, from, to);
    }

    /** From 1 to 4. */
    public static int quarterOf(LocalDate day) {
        return (day.getMonthValue() - 1) / QUARTER_MONTHS + 1;
    }

    /** The period of the same length that ends on the eve of this one. */
    public Period previous() {
        if (isWholeMonths()) {
            var months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
            var first = from.minusMonths(months);
            return new Period(kind, first, from.minusDays(1));
        }
        var days = ChronoUnit.DAYS.between(from, to) + 1;
        return new Period(kind, from.minusDays(days), from.minusDays(1));
    }

    /** The same days one year earlier; a whole month stays whole. */
    public Period yearBefore() {
        var last = YearMonth.from(to);
        return between(
                from.minusYears(1),
                to.equals(last.atEndOfMonth()) ? last.minusYears(1).atEndOfMonth() : to.minusYears(1));
    }

    /** Whether it begins with the first and ends with the last day of a month. */
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    /** As {@link #parse} reads it. */
    public String code() {
        return switch (kind) {
            case YEAR -> String.valueOf(from.getYear());
            case QUARTER -> from.getYear() + "-Q" + quarterOf(from);
            case MONTH -> YearMonth.from(from).toString();
            case RANGE -> from + ".." + to;
        };
    }

    /** As a reader says it: {@code 2024}, {@code 3e trimestre 2024}, {@code novembre 2024}, {@code du 1 janvier 2024 au 30 juin 2024}. */
    public String label(Tr t) {
        return switch (kind) {
            case YEAR -> String.valueOf(from.getYear());
            case QUARTER -> t.get("figures.period.quarter", quarterOf(from), String.valueOf(from.getYear()));
            case MONTH -> t.month(YearMonth.from(from));
            case RANGE -> t.get("figures.period.range", t.date(from), t.date(to));
        };
    }
}
