package org.hortillon.programmes;

import static org.hortillon.imports.Column.date;
import static org.hortillon.imports.Column.key;
import static org.hortillon.imports.Column.markdown;
import static org.hortillon.imports.Column.oneOf;
import static org.hortillon.imports.Column.reference;
import static org.hortillon.imports.Column.text;
import static org.hortillon.imports.Column.url;
import static org.hortillon.imports.Column.yesNo;

import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class ProgrammesImports {

    @Bean
    ImportFile programmesFile() {
        return ImportFile.of(
                        "programmes",
                        "programmes.programmes",
                        key("key"),
                        text("name").required(),
                        text("name_en"),
                        oneOf("kind", "label", "accelerator", "incubator", "preincubation", "network")
                                .required(),
                        text("operator").required(),
                        date("starts_on").required(),
                        date("ends_on"),
                        markdown("description").required(),
                        markdown("description_en"),
                        url("website"))
                .refuse("ends_on", "ends_before_start", "ends_on < starts_on");
    }

    @Bean
    ImportFile accompanimentsFile() {
        return ImportFile.of(
                        "accompaniments",
                        "programmes.accompaniments",
                        reference("programme", "programmes").required().inKey(),
                        reference("company", "companies").required().inKey(),
                        date("started_on").required(),
                        date("ended_on"),
                        oneOf("outcome", "ongoing", "completed", "left"))
                .refuse("ended_on", "ends_before_start", "ended_on < started_on")
                .refuse("ended_on", "outcome_without_day", "outcome in ('completed', 'left') and ended_on is null");
    }

    @Bean
    ImportFile projectsFile() {
        return ImportFile.of(
                        "projects",
                        "programmes.projects",
                        key("key"),
                        text("name").required(),
                        reference("holder", "people").required(),
                        reference("programme", "programmes"),
                        reference("sector", "sectors").required(),
                        reference("commune", "communes").required(),
                        date("started_on").required(),
                        oneOf("stage", "idea", "prototype", "created", "dropped")
                                .required(),
                        reference("company", "companies"),
                        markdown("summary"),
                        markdown("summary_en"),
                        yesNo("public").required())
                .refuse("company", "company_before_creation", "company is not null and stage <> 'created'");
    }
}
