package org.hortillon.companies;

import static org.hortillon.imports.Column.date;
import static org.hortillon.imports.Column.decimal;
import static org.hortillon.imports.Column.integer;
import static org.hortillon.imports.Column.key;
import static org.hortillon.imports.Column.list;
import static org.hortillon.imports.Column.markdown;
import static org.hortillon.imports.Column.oneOf;
import static org.hortillon.imports.Column.reference;
import static org.hortillon.imports.Column.slug;
import static org.hortillon.imports.Column.text;
import static org.hortillon.imports.Column.url;

import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class CompaniesImports {

    private static final long QUANTITY_MAX = 999_999_999_999L;
    private static final long PERCENT_MAX = 1_000_000;
    private static final long MONTHS_MAX = 240;

    @Bean
    ImportFile companiesFile() {
        return ImportFile.of(
                        "companies",
                        "companies.companies",
                        key("key"),
                        text("name").required(),
                        text("siren").max(9),
                        reference("sector", "sectors").required(),
                        reference("commune", "communes").required(),
                        date("created_on").required(),
                        date("closed_on"),
                        text("legal_form"),
                        url("website"),
                        text("tagline"),
                        text("tagline_en"),
                        markdown("description"),
                        markdown("description_en"),
                        oneOf("stage", "idea", "seed", "early", "growth", "mature"),
                        text("source").required(),
                        text("image"))
                .refuse("siren", "siren_has_nine_digits", "siren !~ '^[0-9]{9}$'")
                .refuse("closed_on", "ends_before_start", "closed_on < created_on");
    }

    @Bean
    ImportFile storiesFile() {
        return ImportFile.of(
                        "stories",
                        "companies.stories",
                        reference("company", "companies").required().inKey(),
                        text("title").required(),
                        text("title_en"),
                        markdown("body").required(),
                        markdown("body_en"),
                        date("published_on").required(),
                        text("image"),
                        list("records"))
                .refuse(
                        "records",
                        "record_is_kind_and_key",
                        "array_to_string(records, ' ') !~ '^([a-z]+:[a-z0-9][a-z0-9-]{0,79}( |$))*$'");
    }

    @Bean
    ImportFile foundersFile() {
        return ImportFile.of(
                "founders",
                "companies.founders",
                reference("company", "companies").required().inKey(),
                reference("person", "people").required().inKey(),
                oneOf("role", "founder", "manager", "employee").required(),
                date("since"));
    }

    @Bean
    ImportFile impactsFile() {
        return ImportFile.of(
                        "impacts",
                        "companies.impacts",
                        key("key"),
                        reference("company", "companies").required(),
                        slug("indicator").required(),
                        text("label").required(),
                        text("label_en"),
                        decimal("quantity", 0, QUANTITY_MAX).required(),
                        text("unit").required(),
                        date("measured_on").required(),
                        text("declared_by").required(),
                        date("declared_on").required(),
                        text("source").required())
                .refuse("declared_on", "declared_before_measured", "declared_on < measured_on");
    }

    @Bean
    ImportFile growthsFile() {
        return ImportFile.of(
                        "growths",
                        "companies.growths",
                        key("key"),
                        reference("company", "companies").required(),
                        oneOf("measure", "turnover", "headcount").required(),
                        decimal("percent", -100, PERCENT_MAX).required(),
                        integer("months", 1, MONTHS_MAX).required(),
                        date("ended_on").required(),
                        text("declared_by").required(),
                        date("declared_on").required(),
                        text("source").required())
                .refuse("declared_on", "declared_before_measured", "declared_on < ended_on");
    }

    @Bean
    ImportFile testimonialsFile() {
        return ImportFile.of(
                        "testimonials",
                        "companies.testimonials",
                        key("key"),
                        reference("person", "people").required(),
                        reference("company", "companies"),
                        markdown("quote").required(),
                        markdown("quote_en"),
                        text("role_label").required(),
                        date("said_on").required(),
                        date("consented_on").required(),
                        markdown("consent_text").required(),
                        date("withdrawn_on"))
                .refuse("consented_on", "consent_before_words", "consented_on < said_on")
                .refuse("withdrawn_on", "ends_before_start", "withdrawn_on < consented_on");
    }
}
