package org.hortillon.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How things are said to one reader: sentences, addresses, numbers, dates and money, in a language and a time zone. */
public record Tr(Language language, ZoneId zone) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Pattern NAMED = Pattern.compile("\\{([a-z_]+)(?=[,}])");

    /** The sentence under {@code key}, its arguments filled in; a {@link MessageFormat} pattern. */
    public String get(String key, Object... arguments) {
        var pattern = Texts.pattern(language, key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** As {@link #get}, for a sentence that names its arguments: {@code {name}}, {@code {count,choice,…}}. */
    public String getNamed(String key, Map<String, ?> arguments) {
        var names = List.copyOf(arguments.keySet());
        var pattern =
                NAMED.matcher(Texts.pattern(language, key)).replaceAll(name -> "{" + place(key, names, name.group(1)));
        return new MessageFormat(pattern, language.locale())
                .format(names.stream().map(arguments::get).toArray());
    }

    private static int place(String key, List<String> names, String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("The sentence " + key + " lacks its argument " + name);
        }
        return names.indexOf(name);
    }

    /** Whether there is a sentence under {@code key}. */
    public boolean has(String key) {
        return Texts.has(language, key);
    }

    /** The sentence under {@code key}, or {@code otherwise} where there is none: for values that data brings along. */
    public String getOr(String key, String otherwise, Object... arguments) {
        return Texts.has(language, key) ? get(key, arguments) : otherwise;
    }

    /** The address of {@code path} in this language. */
    public String href(String path) {
        return path.startsWith("/") ? language.prefix() + path : path;
    }

    /** The English text for an English reader where there is one, else the French. */
    public String pick(String french, @Nullable String english) {
        return language == Language.EN && english != null && !english.isBlank() ? english : french;
    }

    /** As {@link #pick(String, String)}, for text that may be missing altogether: then it is empty. */
    public String pickOrEmpty(@Nullable String french, @Nullable String english) {
        return pick(french == null ? "" : french, english);
    }

    /** {@code 1 234,5}: at most two decimals, without trailing zeros. */
    public String number(Number value) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** Euros from cents, without decimals when they are nought: {@code 200 000 €}. */
    public String euros(long cents) {
        var format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(java.util.Currency.getInstance("EUR"));
        var whole = cents % 100 == 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    /** Euros from cents in few signs, for large print: {@code 2,86 M€}, {@code 115 k€}, {@code 900 €}. */
    public String shortEuros(long cents) {
        var euros = BigDecimal.valueOf(cents, 2);
        if (euros.abs().compareTo(TEN_THOUSAND) < 0) {
            return euros(cents);
        }
        var millions = euros.abs().compareTo(MILLION) >= 0;
        var amount = number(euros.divide(millions ? MILLION : THOUSAND, 2, RoundingMode.HALF_UP));
        var unit = millions ? "M" : "k";
        return language == Language.FR ? amount + "\u00a0" + unit + "€" : "€" + amount + unit;
    }

    /** {@code 7 novembre 2024}. */
    public String date(LocalDate date) {
        return day("d MMMM yyyy", date);
    }

    /** {@code 7 nov. 2024}, for tables. */
    public String shortDate(LocalDate date) {
        return day("d MMM yyyy", date);
    }

    /** {@code novembre 2024}. */
    public String month(YearMonth month) {
        return pattern("MMMM yyyy").format(month);
    }

    /** {@code jeudi 7 novembre 2024, 8 h 00}, in the hub's time zone. */
    public String moment(Instant instant) {
        var there = instant.atZone(zone);
        return day("EEEE d MMMM yyyy", there) + ", " + time(instant);
    }

    /** {@code jeudi 7 novembre, 18 h 30}, where the year goes without saying. */
    public String dayAndTime(Instant instant) {
        return day("EEEE d MMMM", instant.atZone(zone)) + ", " + time(instant);
    }

    /** {@code jeu.} */
    public String weekday(LocalDate date) {
        return pattern("EEE").format(date);
    }

    /** {@code nov.} */
    public String shortMonth(LocalDate date) {
        return pattern("MMM").format(date);
    }

    /** {@code 8 h 00} in French, {@code 08:00} in English, in the hub's time zone. */
    public String time(Instant instant) {
        return pattern(language == Language.FR ? "H' h 'mm" : "HH:mm").format(instant.atZone(zone));
    }

    /** A clock on the wall, said as {@link #time} does. */
    public String clock(LocalTime time) {
        return pattern(language == Language.FR ? "H' h 'mm" : "HH:mm").format(time);
    }

    /** The day on which {@code instant} falls in the hub's time zone. */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** In French the first of a month is {@code 1er}, all other days are plain numbers. */
    private String day(String pattern, TemporalAccessor date) {
        var first = language == Language.FR && date.get(ChronoField.DAY_OF_MONTH) == 1;
        return pattern(first ? pattern.replace("d ", "d'er' ") : pattern).format(date);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
