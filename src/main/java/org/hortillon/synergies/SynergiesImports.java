package org.hortillon.synergies;

import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class SynergiesImports {

    @Bean
    ImportFile partnershipsFile() {
        return ImportFile.of(
                        "partnerships",
                        "synergies.partnerships",
                        Column.key("key"),
                        Column.text("name").required(),
                        Column.oneOf("scope", "commercial", "international").required(),
                        Column.reference("company", "companies").required(),
                        Column.reference("partner_company", "companies"),
                        Column.text("partner_name").required(),
                        Column.text("partner_country").max(2).required(),
                        Column.date("signed_on").required(),
                        Column.date("ended_on"),
                        Column.text("object").required(),
                        Column.text("object_en"),
                        Column.text("declared_by").required(),
                        Column.date("confirmed_on"))
                .refuse("partner_company", "partner_is_same_company", "partner_company = company")
                .refuse("partner_country", "country_not_two_letters", "partner_country !~ '^[A-Z]{2}$'")
                .refuse(
                        "partner_country",
                        "international_at_home",
                        "scope = 'international' and partner_country = 'FR'")
                .refuse("ended_on", "ends_before_start", "ended_on < signed_on")
                .refuse("confirmed_on", "confirmed_before_signing", "confirmed_on < signed_on");
    }

    @Bean
    ImportFile introductionsFile() {
        return ImportFile.of(
                        "introductions",
                        "synergies.introductions",
                        Column.key("key"),
                        Column.reference("first_person", "people").required(),
                        Column.reference("second_person", "people").required(),
                        Column.date("introduced_on").required(),
                        Column.text("subject").required(),
                        Column.oneOf("outcome", "none", "associate", "client", "partnership", "hire"),
                        Column.reference("partnership", "partnerships"))
                .refuse("second_person", "introduced_to_oneself", "first_person = second_person")
                .refuse(
                        "outcome",
                        "partnership_without_outcome",
                        "partnership is not null and outcome is distinct from 'partnership'");
    }
}
