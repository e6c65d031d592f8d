package org.hortillon.imports.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** What a cell of a sheet says, as the same cell of a CSV file would say it. A formula says what it last gave. */
final class XlsxCells {

    /** Spreadsheets count with 15 digits; what lies beyond is noise of the binary number. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final long SECONDS_A_DAY = 86_400;
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /** In a number format: words in quotes, colours and conditions in brackets, escaped characters. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");

    private static final Pattern DATE_PARTS = Pattern.compile("[dmyhsDMYHS]");

    private final LocalDate first;

    XlsxCells(boolean since1904) {
        this.first = since1904 ? FIRST_1904 : FIRST_1900;
    }

    String text(@Nullable Cell cell) {
        return switch (cell == null ? null : cell.getValue()) {
            case null -> "";
            case BigDecimal number -> isDate(cell) ? moment(number) : plain(number);
            case Boolean truth -> truth ? "true" : "false";
            case Object other -> other.toString();
        };
    }

    private static String plain(BigDecimal number) {
        var rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable Cell cell) {
        if (cell == null || cell.getDataFormatString() == null) {
            return false;
        }
        var format = cell.getDataFormatString();
        return !format.equalsIgnoreCase("general")
                && DATE_PARTS.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    private String moment(BigDecimal serial) {
        var days = serial.setScale(0, RoundingMode.FLOOR);
        var seconds = serial.subtract(days)
                .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        var moment = LocalDateTime.of(first.plusDays(days.longValue()), LocalTime.MIDNIGHT)
                .plusSeconds(seconds);
        return seconds == 0 ? moment.toLocalDate().toString() : MOMENT.format(moment);
    }
}
