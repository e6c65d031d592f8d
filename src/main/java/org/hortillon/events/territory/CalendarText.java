package org.hortillon.events.territory;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A calendar made ready for the calendar library: lines unfolded, time zones taken out of it. Times then are what the clock
 * on the wall shows, so an event that recurs keeps its hour, and nothing that a stranger says of a zone is believed.
 */
record CalendarText(String text, List<Integer> lines) {

    private static final Pattern ZONE = Pattern.compile(";TZID=(\"[^\"]*\"|[^;:]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIL = Pattern.compile("UNTIL=([0-9]{8}T[0-9]{6}Z)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEK_START = Pattern.compile("WKST=", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    static CalendarText of(String raw, ZoneId otherwise) {
        var text = new StringBuilder();
        var lines = new ArrayList<Integer>();
        var zones = new ZoneNames(otherwise);
        var event = new ArrayList<String>();
        var inZone = false;
        var number = 0;
        for (var line : unfold(raw, lines)) {
            number++;
            var name = line.toUpperCase(java.util.Locale.ROOT).strip();
            inZone = inZone || name.equals("BEGIN:VTIMEZONE");
            event.add(inZone ? "X-LEFT-OUT:" + number : line);
            inZone = inZone && !name.equals("END:VTIMEZONE");
            if (name.equals("END:VEVENT")) {
                flush(event, zones, text);
            }
        }
        flush(event, zones, text);
        return new CalendarText(text.toString(), List.copyOf(lines));
    }

    /** The line of the file that stands at a line of the text. */
    int lineOf(int line) {
        return lines.isEmpty() || line < 1 ? 0 : lines.get(Math.min(line, lines.size()) - 1);
    }

    private static void flush(List<String> event, ZoneNames zones, StringBuilder text) {
        var zone = event.stream()
                .filter(line -> line.regionMatches(true, 0, "DTSTART", 0, "DTSTART".length()))
                .map(ZONE::matcher)
                .filter(match -> match.find())
                .map(match -> zones.zone(match.group(1)))
                .findFirst();
        for (var line : event) {
            if (line.startsWith("X-LEFT-OUT:")) {
                text.append("X-LEFT-OUT:1\r\n");
                continue;
            }
            var kept = line.regionMatches(true, 0, "RRULE", 0, "RRULE".length()) ? rule(line, zone) : line;
            text.append(ZONE.matcher(kept).replaceAll(match -> ";X-ZONE=\"" + zones.zone(match.group(1)) + "\""))
                    .append("\r\n");
        }
        event.clear();
    }

    /** Weeks begin on Monday unless a rule says otherwise (RFC 5545, 3.3.10); the library asks the machine's country. */
    private static String rule(String line, Optional<ZoneId> zone) {
        var weekly = WEEK_START.matcher(line).find() ? line : line + ";WKST=MO";
        return zone.map(there -> UNTIL.matcher(weekly).replaceAll(match -> "UNTIL=" + wall(match, there)))
                .orElse(weekly);
    }

    private static String wall(MatchResult match, ZoneId zone) {
        try {
            Instant until = LocalDateTime.parse(match.group(1), UTC).toInstant(java.time.ZoneOffset.UTC);
            return WALL.format(until.atZone(zone));
        } catch (DateTimeParseException e) {
            return match.group(1);
        }
    }

    private static List<String> unfold(String raw, List<Integer> numbers) {
        var whole = new ArrayList<String>();
        var number = 0;
        for (var line : raw.split("\r\n|\r|\n", -1)) {
            number++;
            var goesOn = !whole.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
            if (goesOn) {
                whole.set(whole.size() - 1, whole.getLast() + line.substring(1));
            } else if (!line.isBlank()) {
                whole.add(number == 1 ? line.replace("\ufeff", "") : line);
                numbers.add(number);
            }
        }
        return whole;
    }
}
