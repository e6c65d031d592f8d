package org.hortillon.talent;

import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class TalentImports {

    private static final long SCHOOL = 1_000;

    @Bean
    ImportFile schoolsFile() {
        return ImportFile.of(
                "schools",
                "talent.schools",
                Column.key("key"),
                Column.text("name").required(),
                Column.oneOf("kind", "engineering", "university", "business", "vocational")
                        .required(),
                Column.reference("commune", "communes").required(),
                Column.text("description").max(SCHOOL),
                Column.text("description_en").max(SCHOOL),
                Column.url("website"));
    }

    @Bean
    ImportFile jobsFile() {
        return ImportFile.of(
                        "jobs",
                        "talent.jobs",
                        Column.key("key"),
                        Column.reference("company", "companies").required(),
                        Column.text("title").required(),
                        Column.text("title_en"),
                        Column.oneOf("kind", "job", "internship", "apprenticeship", "freelance")
                                .required(),
                        Column.reference("commune", "communes").required(),
                        Column.date("published_on").required(),
                        Column.date("expires_on").required(),
                        Column.markdown("description").required(),
                        Column.markdown("description_en"),
                        Column.text("salary"),
                        Column.date("closed_on"),
                        Column.oneOf("closed_because", "filled", "filled_elsewhere", "dropped"))
                .refuse("expires_on", "ends_before_start", "expires_on < published_on")
                .refuse("closed_on", "ends_before_start", "closed_on < published_on")
                .refuse("closed_because", "closed_without_reason", "closed_on is not null and closed_because is null")
                .refuse("closed_on", "reason_without_closing", "closed_because is not null and closed_on is null");
    }

    @Bean
    ImportFile hiresFile() {
        return ImportFile.of(
                "hires",
                "talent.hires",
                Column.key("key"),
                Column.reference("company", "companies").required(),
                Column.reference("job", "jobs"),
                Column.text("title").required(),
                Column.oneOf("contract", "permanent", "fixed_term", "apprenticeship", "internship", "freelance")
                        .required(),
                Column.date("hired_on").required(),
                Column.text("declared_by").required(),
                Column.text("source").required());
    }
}
