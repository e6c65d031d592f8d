package org.hortillon.events;

import static org.hortillon.imports.Column.date;
import static org.hortillon.imports.Column.integer;
import static org.hortillon.imports.Column.key;
import static org.hortillon.imports.Column.markdown;
import static org.hortillon.imports.Column.moment;
import static org.hortillon.imports.Column.oneOf;
import static org.hortillon.imports.Column.reference;
import static org.hortillon.imports.Column.text;
import static org.hortillon.imports.Column.url;
import static org.hortillon.imports.Column.wallTime;
import static org.hortillon.imports.Column.yesNo;

import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class EventsImports {

    private static final long CAPACITY_MAX = 100_000;
    private static final long GROUP_MAX = 10;
    private static final long OFFER_MAX = 168;

    /** Records of the past may hold more people than there were places. */
    private static final String COUNT_SEATS = """
            update events.events e
               set taken = held.seats,
                   extra = greatest(0, held.seats - e.capacity)
              from (select every.id, coalesce(sum(r.seats) filter (where r.holds), 0) as seats
                      from events.events every
                      left join events.registrations r on r.event_id = every.id
                     group by every.id) held
             where held.id = e.id
               and e.taken <> held.seats""";

    @Bean
    ImportFile eventsFile() {
        return ImportFile.of(
                        "events",
                        "events.events",
                        key("key"),
                        text("title").required(),
                        text("title_en"),
                        oneOf("kind", "networking", "workshop", "conference", "pitch", "visit")
                                .required(),
                        wallTime("starts_at", "starts_local").required(),
                        wallTime("ends_at", "ends_local").required(),
                        text("venue").required(),
                        text("address"),
                        reference("commune", "communes").required(),
                        reference("space", "spaces"),
                        integer("capacity", 1, CAPACITY_MAX).required(),
                        yesNo("members_only").required(),
                        markdown("description").required(),
                        markdown("description_en"),
                        date("cancelled_on"),
                        text("image"),
                        oneOf("state", "draft", "published"),
                        reference("format", "formats"),
                        reference("series", "series"),
                        reference("venue_key", "venues").into("venue_id"),
                        oneOf("mode", "onsite", "online", "mixed"),
                        url("online_url"),
                        wallTime("opens_at", "opens_local"),
                        wallTime("closes_at", "closes_local"),
                        wallTime("members_until", "members_local"),
                        yesNo("approval"),
                        integer("group_most", 1, GROUP_MAX),
                        yesNo("waiting_list"),
                        integer("offer_hours", 1, OFFER_MAX),
                        text("cancelled_why"))
                .refuse("ends_at", "ends_before_start", "ends_at <= starts_at")
                .refuse("closes_at", "ends_before_start", "closes_at <= opens_at")
                .afterwards(COUNT_SEATS);
    }

    @Bean
    ImportFile registrationsFile() {
        return ImportFile.of(
                        "registrations",
                        "events.registrations",
                        reference("event", "events").required().inKey(),
                        reference("person", "people").required().inKey(),
                        moment("registered_at").required(),
                        oneOf("state", "seated", "attended", "absent", "excused", "cancelled")
                                .required())
                .afterwards(COUNT_SEATS);
    }
}
