package org.hortillon.events.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.messages.SiteAddress;
import org.springframework.stereotype.Component;

/** Events as calendar files: to keep, to subscribe to, and to go along with mails. */
@Component
public class EventCalendar {

    private final CalendarEntries entries;
    private final Hubs hubs;
    private final SiteAddress address;
    private final Clock clock;

    EventCalendar(CalendarEntries entries, Hubs hubs, SiteAddress address, Clock clock) {
        this.entries = entries;
        this.hubs = hubs;
        this.address = address;
        this.clock = clock;
    }

    /** What a mail asks a calendar to do. */
    public enum Method {
        /** Enter the event, or change it when its sequence is higher than what is known. */
        REQUEST,
        /** Take it out again: it was called off, or its reader does not come any more. */
        CANCEL;

        /** How the file is attached to a mail: mail programs go by it. */
        public String mediaType() {
            return "text/calendar; charset=UTF-8; method=" + name();
        }
    }

    /** One published event as a file; nothing when there is none of that key. */
    public Optional<String> file(String event, Tr t) {
        return entries.find(event).map(entry -> ics(t).file(entry));
    }

    /**
     * One published event for the mail to one person, in that person's language: attach it as {@code method.mediaType()}.
     * It carries the event's own sequence, so whoever changes an event raises that first.
     */
    public Optional<String> invitation(String event, String attendee, Method method, Language language) {
        return entries.find(event)
                .map(entry -> ics(new Tr(language, hubs.current().zone()))
                        .invitation(entry, new Ics.Asked(method, attendee)));
    }

    String feed(String name, List<CalendarEntry> chosen, boolean personal, Tr t) {
        return ics(t).feed(name, chosen, personal);
    }

    private Ics ics(Tr t) {
        var hub = hubs.current();
        return new Ics(t, new Ics.Site(address.host(), address.origin(), hub.name(), hub.email()), clock.instant());
    }
}
