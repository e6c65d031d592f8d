package org.hortillon.imports.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and moments, in ISO or in the French way. */
final class DateRules {

    private static final String DAY =
            "(?:(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})|(?<fd>\\d{1,2})/(?<fm>\\d{1,2})/(?<fy>\\d{4}))";
    private static final Pattern DAY_ONLY = Pattern.compile(DAY);
    private static final Pattern MOMENT = Pattern.compile(
            DAY + "[T ](?<h>\\d{1,2})[:h](?<min>\\d{2})(?::(?<s>\\d{2})(?:\\.0+)?)?(?<offset>Z|[+-]\\d{2}:\\d{2})?");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private final ZoneId zone;

    DateRules(ZoneId zone) {
        this.zone = zone;
    }

    CellValue day(String text) {
        var match = DAY_ONLY.matcher(text);
        if (!match.matches()) {
            return CellValue.bad("date");
        }
        try {
            return near(day(match)) ? CellValue.good(day(match).toString()) : CellValue.bad("date_far");
        } catch (DateTimeException e) {
            return CellValue.bad("no_such_day");
        }
    }

    /** An instant; without an offset it is read on the hub's clock. */
    CellValue moment(String text) {
        return read(text, when -> when.toInstant().toString());
    }

    /** What the hub's clock on the wall shows then. */
    CellValue wallTime(String text) {
        return read(text, when -> when.toLocalDateTime().toString());
    }

    private CellValue read(String text, Function<ZonedDateTime, String> written) {
        var match = MOMENT.matcher(text);
        if (!match.matches()) {
            return CellValue.bad("moment");
        }
        try {
            var local = day(match).atTime(number(match, "h"), number(match, "min"), seconds(match));
            if (!near(local.toLocalDate())) {
                return CellValue.bad("date_far");
            }
            var offset = match.group("offset");
            if (offset == null && zone.getRules().getValidOffsets(local).isEmpty()) {
                return CellValue.bad("no_such_hour");
            }
            return CellValue.good(written.apply(inZone(local, offset)));
        } catch (DateTimeException e) {
            return CellValue.bad("no_such_day");
        }
    }

    /** An hour that the clock jumped over in spring does not exist; of one that came twice in autumn, the first. */
    private ZonedDateTime inZone(LocalDateTime local, @Nullable String offset) {
        return offset == null
                ? local.atZone(zone)
                : local.atOffset(ZoneOffset.of(offset)).atZoneSameInstant(zone);
    }

    private static LocalDate day(Matcher match) {
        return match.group("y") != null
                ? LocalDate.of(number(match, "y"), number(match, "m"), number(match, "d"))
                : LocalDate.of(number(match, "fy"), number(match, "fm"), number(match, "fd"));
    }

    private static boolean near(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static int seconds(Matcher match) {
        return match.group("s") == null ? 0 : number(match, "s");
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
