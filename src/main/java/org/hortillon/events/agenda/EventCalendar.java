package org.hortillon.events.agenda;

import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;

/** One event as a calendar file (RFC 5545). Its identity never changes, so a second download replaces the first. */
final class EventCalendar {

    private EventCalendar() {}

    static String of(Event event, Tr t, String origin, Instant now) {
        var entry = new VEvent(false);
        entry.add(new Uid(event.key() + "@" + URI.create(origin).getHost()));
        entry.add(new DtStamp(now));
        entry.add(new DtStart<>(event.startsAt()));
        entry.add(new DtEnd<>(event.endsAt()));
        entry.add(new Summary(t.pick(event.title(), event.titleEn())));
        entry.add(new Location(place(event)));
        entry.add(new Description(Markdown.text(t.pick(event.description(), event.descriptionEn()))));
        entry.add(new Url(URI.create(origin + t.href("/evenements/" + event.key()))));
        entry.add(status(event));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Hortillon//Agenda//"
                + t.language().code().toUpperCase(t.language().locale())));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(entry);
        return calendar.toString();
    }

    private static Status status(Event event) {
        return event.cancelledOn() == null ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED;
    }

    private static String place(Event event) {
        var address = event.address() == null ? "" : ", " + event.address();
        return event.venue() + address + ", " + event.commune();
    }
}
