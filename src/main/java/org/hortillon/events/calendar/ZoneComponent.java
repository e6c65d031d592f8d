package org.hortillon.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** What a calendar must know of a time zone, as Java knows it: both then find the same instants. */
final class ZoneComponent {

    /** The last year in which a French zone changed its rules. */
    private static final int RULES_SINCE = 2007;

    private static final int WEEK = 7;

    private ZoneComponent() {}

    static VTimeZone of(ZoneId zone) {
        var rules = zone.getRules().getTransitionRules();
        var parts = new ArrayList<Observance>();
        for (var rule : rules) {
            parts.add(yearly(rule));
        }
        if (rules.isEmpty()) {
            parts.add(always(zone.getRules().getOffset(LocalDateTime.of(RULES_SINCE, 1, 1, 0, 0))));
        }
        var component = new VTimeZone(new ComponentList<>(parts));
        component.add(new TzId(zone.getId()));
        return component;
    }

    private static Observance always(ZoneOffset offset) {
        var part = new Standard();
        part.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        part.add(new TzOffsetFrom(offset));
        part.add(new TzOffsetTo(offset));
        return part;
    }

    private static Observance yearly(ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(RULES_SINCE);
        Observance part = rule.getOffsetAfter().equals(rule.getStandardOffset()) ? new Standard() : new Daylight();
        part.add(new DtStart<>(first.getDateTimeBefore()));
        part.add(new TzOffsetFrom(rule.getOffsetBefore()));
        part.add(new TzOffsetTo(rule.getOffsetAfter()));
        part.add(new RRule<LocalDateTime>(
                "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + day(rule)));
        return part;
    }

    /** The last such weekday, the first on or after a day of the month, or that day itself. */
    private static String day(ZoneOffsetTransitionRule rule) {
        var from = rule.getDayOfMonthIndicator();
        DayOfWeek weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return "BYMONTHDAY=" + from;
        }
        var name = weekday.name().substring(0, 2);
        if (from < 0 || from + WEEK > rule.getMonth().maxLength()) {
            return "BYDAY=-1" + name;
        }
        if (from % WEEK == 1) {
            return "BYDAY=" + (from / WEEK + 1) + name;
        }
        var days = IntStream.range(from, from + WEEK).mapToObj(Integer::toString);
        return "BYDAY=" + name + ";BYMONTHDAY=" + days.collect(Collectors.joining(","));
    }
}
