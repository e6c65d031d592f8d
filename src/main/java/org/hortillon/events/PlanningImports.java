package org.hortillon.events;

import static org.hortillon.imports.Column.date;
import static org.hortillon.imports.Column.integer;
import static org.hortillon.imports.Column.key;
import static org.hortillon.imports.Column.markdown;
import static org.hortillon.imports.Column.moment;
import static org.hortillon.imports.Column.oneOf;
import static org.hortillon.imports.Column.reference;
import static org.hortillon.imports.Column.text;
import static org.hortillon.imports.Column.time;
import static org.hortillon.imports.Column.url;
import static org.hortillon.imports.Column.yesNo;

import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder from which events are planned. */
@Configuration(proxyBeanMethods = false)
class PlanningImports {

    private static final long SEATS = 100_000;
    private static final long YEAR = 365;
    private static final long TWO_YEARS = 730;
    private static final long MONTH_OF_HOURS = 720;
    private static final long GROUP = 10;
    private static final long PLACES = 10_000;

    @Bean
    ImportFile venuesFile() {
        return ImportFile.of(
                "venues",
                "events.venues",
                key("key"),
                text("name").required(),
                text("address"),
                reference("commune", "communes").required(),
                reference("space", "spaces"),
                integer("seats", 1, SEATS),
                markdown("access"),
                markdown("access_en"),
                markdown("accessibility"),
                markdown("accessibility_en"),
                yesNo("retired"));
    }

    @Bean
    ImportFile formatsFile() {
        return ImportFile.of(
                        "formats",
                        "events.formats",
                        key("key"),
                        text("name").required(),
                        text("name_en"),
                        oneOf("kind", "networking", "workshop", "conference", "pitch", "visit")
                                .required(),
                        text("rule"),
                        time("starts").required(),
                        time("ends").required(),
                        integer("capacity", 1, SEATS).required(),
                        reference("venue", "venues"),
                        yesNo("members_only"),
                        integer("members_first", 0, YEAR),
                        integer("opens_before", 1, TWO_YEARS),
                        integer("closes_before", 0, MONTH_OF_HOURS),
                        yesNo("approval"),
                        integer("group_most", 1, GROUP),
                        markdown("description"),
                        markdown("description_en"),
                        integer("position", 0, PLACES),
                        yesNo("retired"))
                .refuse("ends", "ends_before_start", "ends <= starts");
    }

    @Bean
    ImportFile seriesFile() {
        return ImportFile.of(
                        "series",
                        "events.series",
                        key("key"),
                        reference("format", "formats"),
                        text("title").required(),
                        text("title_en"),
                        text("rule").required(),
                        date("first_on").required(),
                        date("last_on").required())
                .refuse("last_on", "ends_before_start", "last_on < first_on");
    }

    @Bean
    ImportFile speakersFile() {
        return ImportFile.of(
                "speakers",
                "events.speakers",
                reference("event", "events").required().inKey(),
                reference("person", "people").required().inKey(),
                text("topic"),
                text("topic_en"),
                date("agreed_on"));
    }

    @Bean
    ImportFile partnersFile() {
        return ImportFile.of(
                "partners",
                "events.partners",
                reference("event", "events").required().inKey(),
                text("name").required().inKey(),
                reference("company", "companies"),
                url("website"));
    }

    @Bean
    ImportFile callsFile() {
        return ImportFile.of(
                "calls",
                "events.calls",
                key("key"),
                text("title").required(),
                text("title_en"),
                markdown("text").required(),
                markdown("text_en"),
                reference("format", "formats"),
                date("closes_on").required());
    }

    @Bean
    ImportFile proposalsFile() {
        return ImportFile.of(
                "proposals",
                "events.proposals",
                key("key"),
                reference("call", "calls").required(),
                reference("person", "people").required(),
                text("title").required(),
                markdown("summary").required(),
                text("speaker"),
                oneOf("state", "waiting", "accepted", "declined", "withdrawn"),
                moment("proposed_at").required(),
                moment("answered_at"),
                text("answer"),
                reference("event", "events"));
    }
}
