package org.hortillon.events.format;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.hortillon.kernel.Tr;

/**
 * When something is held again and again, as a recurrence rule (RFC 5545) and in words.
 *
 * @param rule such as {@code FREQ=MONTHLY;BYDAY=1TH}
 */
public record Rhythm(String rule) {

    /** How often, as forms call it; {@code own} is any other rule. */
    public static final List<String> EVERY = List.of("week", "fortnight", "month", "quarter", "own");

    /** Which of its weekday in the month: the first four, or the last. */
    public static final List<String> WEEKS = List.of("1", "2", "3", "4", "-1");

    private static final Pattern IN_WORDS =
            Pattern.compile("FREQ=(WEEKLY|MONTHLY)(?:;INTERVAL=([23]))?;BYDAY=([1-4]|-1)?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern BY_DAYS = Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[-0-9A-Z,]+)*");
    private static final String THIRD = "3";
    private static final String SECOND = "2";
    private static final int LONGEST = 200;
    private static final int MOST = 400;

    /** The rule of these choices: every month, the first, Thursday. */
    public static Rhythm of(String every, String week, DayOfWeek day) {
        var name = day.name().substring(0, 2);
        return new Rhythm(
                switch (every) {
                    case "week" -> "FREQ=WEEKLY;BYDAY=" + name;
                    case "fortnight" -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + name;
                    case "month" -> "FREQ=MONTHLY;BYDAY=" + week + name;
                    case "quarter" -> "FREQ=MONTHLY;INTERVAL=3;BYDAY=" + week + name;
                    default -> throw new IllegalArgumentException(every);
                });
    }

    /** Whether it is a rule by days that a calendar understands, without an end of its own. */
    public boolean isGood() {
        if (rule.length() > LONGEST
                || !BY_DAYS.matcher(rule).matches()
                || rule.matches(".*;(UNTIL|COUNT|BYHOUR|BYMINUTE|BYSECOND)=.*")) {
            return false;
        }
        try {
            return new Recur<LocalDate>(rule).getFrequency() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The days from {@code first} to {@code last} that the rule gives, at most four hundred, soonest first. */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return new Recur<LocalDate>(rule)
                .getDates(first, first, last.plusDays(1)).stream()
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .distinct()
                        .sorted()
                        .limit(MOST)
                        .toList();
    }

    /** One of {@link #EVERY}. */
    public String every() {
        var match = IN_WORDS.matcher(rule);
        if (!match.matches()) {
            return "own";
        }
        var interval = match.group(2);
        if (match.group(1).equals("WEEKLY")) {
            return match.group(3) != null || THIRD.equals(interval) ? "own" : interval == null ? "week" : "fortnight";
        }
        return match.group(3) == null || SECOND.equals(interval) ? "own" : interval == null ? "month" : "quarter";
    }

    /** One of {@link #WEEKS}; the first where the rule does not say. */
    public String week() {
        var match = IN_WORDS.matcher(rule);
        return match.matches() && match.group(3) != null ? match.group(3) : "1";
    }

    /** The weekday that it names; Thursday where it does not. */
    public DayOfWeek day() {
        var match = IN_WORDS.matcher(rule);
        var name = match.matches() ? match.group(4) : "TH";
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** {@code le premier jeudi de chaque mois}; a rule of another shape stands as it is. */
    public String said(Tr t) {
        return every().equals("own")
                ? rule
                : t.get("events.rhythm.said." + every(), t.get("events.rhythm.week." + week()), name(day(), t));
    }

    /** {@code jeudi}. */
    public static String name(DayOfWeek day, Tr t) {
        return day.getDisplayName(TextStyle.FULL, t.language().locale());
    }
}
