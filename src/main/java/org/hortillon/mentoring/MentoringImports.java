package org.hortillon.mentoring;

import static org.hortillon.imports.Column.date;
import static org.hortillon.imports.Column.integer;
import static org.hortillon.imports.Column.key;
import static org.hortillon.imports.Column.list;
import static org.hortillon.imports.Column.listOf;
import static org.hortillon.imports.Column.reference;
import static org.hortillon.imports.Column.text;

import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class MentoringImports {

    private static final long CAPACITY_MAX = 100;

    @Bean
    ImportFile mentorsFile() {
        return ImportFile.of(
                        "mentors",
                        "mentoring.mentors",
                        key("key"),
                        reference("person", "people").required(),
                        reference("company", "companies"),
                        text("title").required(),
                        text("title_en"),
                        list("expertise").required(),
                        listOf("sectors", "sectors"),
                        date("since").required(),
                        date("until"),
                        integer("capacity", 0, CAPACITY_MAX).required())
                .refuse("until", "ends_before_start", "until < since");
    }

    @Bean
    ImportFile pairingsFile() {
        return ImportFile.of(
                        "pairings",
                        "mentoring.pairings",
                        key("key"),
                        reference("mentor", "mentors").required(),
                        reference("project", "projects"),
                        reference("company", "companies"),
                        date("started_on").required(),
                        date("ended_on"))
                .refuse("project", "project_or_company", "(project is null) = (company is null)")
                .refuse("ended_on", "ends_before_start", "ended_on < started_on");
    }
}
