package org.hortillon.imports.reading;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hortillon.imports.Column;
import org.hortillon.imports.Limits;
import org.hortillon.kernel.Csv;
import org.hortillon.kernel.EmailAddress;

/** What a cell may say, by the type of its column. */
public final class CellRules {

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/?#]+\\S*");
    private static final Pattern BLANK = Pattern.compile("^[\\s\\u00a0\\u202f\\ufeff]+|[\\s\\u00a0\\u202f\\ufeff]+$");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("\\|");
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_LIST_VALUE = 300;

    private static final Map<String, String> TRUTHS = Map.ofEntries(
            Map.entry("oui", "t"),
            Map.entry("yes", "t"),
            Map.entry("true", "t"),
            Map.entry("vrai", "t"),
            Map.entry("1", "t"),
            Map.entry("non", "f"),
            Map.entry("no", "f"),
            Map.entry("false", "f"),
            Map.entry("faux", "f"),
            Map.entry("0", "f"));

    private final DateRules dates;

    public CellRules(ZoneId zone) {
        this.dates = new DateRules(zone);
    }

    public CellValue check(Column column, String raw) {
        if (raw.length() > Limits.CELL_CHARACTERS) {
            return CellValue.bad("too_long", String.valueOf(Limits.CELL_CHARACTERS));
        }
        var text = BLANK.matcher(raw).replaceAll("");
        if (text.isEmpty()) {
            return column.mandatory() ? CellValue.bad("required") : CellValue.EMPTY;
        }
        if (CONTROL.matcher(text).find()) {
            return CellValue.bad("control_character");
        }
        return value(column, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private CellValue value(Column column, String text) {
        return switch (column.type()) {
            case KEY -> matching(KEY, text, 80, "key");
            case TEXT -> longText(column, LINE_BREAK.matcher(Csv.original(text)).replaceAll(" "));
            case MARKDOWN -> longText(column, Csv.original(text).replace("\r\n", "\n"));
            case DATE -> dates.day(text);
            case MOMENT -> dates.moment(text);
            case WALL_TIME -> dates.wallTime(text);
            case TIME -> matching(TIME, text, 5, "time");
            case INTEGER -> NumberRules.whole(column, text);
            case DECIMAL -> NumberRules.decimal(column, text);
            case AMOUNT -> NumberRules.amount(text);
            case YES_NO -> truth(text);
            case ONE_OF -> option(column, text);
            case LIST -> list(text);
            case EMAIL -> EmailAddress.isComplete(text) ? CellValue.good(text) : CellValue.bad("email");
            case URL -> matching(URL, text, LONGEST_ADDRESS, "url");
            case REFERENCE -> CellValue.good(text);
        };
    }

    private static CellValue matching(Pattern pattern, String text, int longest, String code) {
        return text.length() <= longest && pattern.matcher(text).matches() ? CellValue.good(text) : CellValue.bad(code);
    }

    private static CellValue longText(Column column, String text) {
        var most = column.most();
        return most != null && text.codePointCount(0, text.length()) > most
                ? CellValue.bad("too_long", String.valueOf(most))
                : CellValue.good(text);
    }

    private static CellValue truth(String text) {
        var truth = TRUTHS.get(text.toLowerCase(Locale.ROOT));
        return truth == null ? CellValue.bad("yes_no") : CellValue.good(truth);
    }

    private static CellValue option(Column column, String text) {
        return column.options().stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .map(CellValue::good)
                .orElseGet(() -> CellValue.bad("one_of", String.join(", ", column.options())));
    }

    /** Written as PostgreSQL writes an array of text. */
    private static CellValue list(String text) {
        var values = Arrays.stream(SEPARATOR.split(text))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.stream().anyMatch(value -> value.length() > LONGEST_LIST_VALUE)) {
            return CellValue.bad("too_long", String.valueOf(LONGEST_LIST_VALUE));
        }
        return CellValue.good(values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}")));
    }
}
