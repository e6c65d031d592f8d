package org.hortillon.events.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** Writes events as calendars read them. The identity of an event never changes, so what is newer replaces what was. */
final class Ics {

    private static final Duration REFRESH = Duration.ofHours(1);

    private final Tr t;
    private final Site site;
    private final Instant now;

    Ics(Tr t, Site site, Instant now) {
        this.t = t;
        this.site = site;
        this.now = now;
    }

    /**
     * Whose events they are.
     *
     * @param host the hub's name on the network, in each event's identity
     * @param origin what addresses begin with
     * @param email where answers go, if the hub has an address
     */
    record Site(
            String host,
            String origin,
            String name,
            @Nullable String email) {}

    /** What is asked of whoever gets a mail. */
    record Asked(EventCalendar.Method method, String attendee) {}

    /** A calendar to which one subscribes. */
    String feed(String name, List<CalendarEntry> entries, boolean personal) {
        var calendar = calendar(entries, "PUBLISH");
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        var refresh = new RefreshInterval(new ParameterList(), REFRESH);
        refresh.add(net.fortuna.ical4j.model.parameter.Value.DURATION);
        calendar.add(refresh);
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        entries.forEach(entry -> calendar.add(event(entry, personal)));
        return calendar.toString();
    }

    /** One event to keep. */
    String file(CalendarEntry entry) {
        var calendar = calendar(List.of(entry), "PUBLISH");
        calendar.add(event(entry, false));
        return calendar.toString();
    }

    /** One event that goes along with a mail: mail programs offer it by themselves, and take it back when it is called off. */
    String invitation(CalendarEntry entry, Asked asked) {
        var calendar = calendar(List.of(entry), asked.method().name());
        var event = event(entry, true);
        if (asked.method() == EventCalendar.Method.CANCEL) {
            event.replace(ImmutableStatus.VEVENT_CANCELLED);
        }
        var attendee = new Attendee(mail(asked.attendee()));
        attendee.add(net.fortuna.ical4j.model.parameter.PartStat.ACCEPTED);
        attendee.add(net.fortuna.ical4j.model.parameter.Rsvp.FALSE);
        event.add(attendee);
        calendar.add(event);
        return calendar.toString();
    }

    private Calendar calendar(List<CalendarEntry> entries, String method) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Hortillon//Agenda//"
                + t.language().code().toUpperCase(t.language().locale())));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Method(method));
        entries.stream()
                .map(CalendarEntry::zone)
                .distinct()
                .sorted()
                .forEach(zone -> calendar.add(ZoneComponent.of(ZoneId.of(zone))));
        return calendar;
    }

    private VEvent event(CalendarEntry entry, boolean takesPart) {
        var changed = entry.changedAt().isAfter(now) ? now : entry.changedAt();
        var event = new VEvent(false);
        event.add(new Uid(entry.key() + "@" + site.host()));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(entry.startsLocal().atZone(entry.zoneId())));
        event.add(new DtEnd<>(entry.endsLocal().atZone(entry.zoneId())));
        event.add(new Summary(t.pick(entry.title(), entry.titleEn())));
        event.add(new Location(place(entry, takesPart)));
        event.add(new Description(Markdown.text(t.pick(entry.description(), entry.descriptionEn()))));
        event.add(new Categories(t.get("events.kind." + entry.kind())));
        event.add(new Url(URI.create(site.origin() + t.href("/evenements/" + entry.key()))));
        if (site.email() != null) {
            var organizer = new Organizer(mail(site.email()));
            organizer.add(new net.fortuna.ical4j.model.parameter.Cn(site.name()));
            event.add(organizer);
        }
        event.add(entry.cancelledOn() == null ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }

    private String place(CalendarEntry entry, boolean takesPart) {
        return takesPart && entry.mode().equals("online") && entry.onlineUrl() != null
                ? entry.onlineUrl()
                : entry.place(t);
    }

    private static URI mail(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
