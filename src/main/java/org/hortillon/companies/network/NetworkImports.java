package org.hortillon.companies.network;

import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold networks. */
@Configuration(proxyBeanMethods = false)
class NetworkImports {

    private static final int NAME_MAX = 120;

    @Bean
    ImportFile networksFile() {
        return ImportFile.of(
                "networks",
                "companies.networks",
                Column.key("key"),
                Column.text("name").max(NAME_MAX).required(),
                Column.text("summary"),
                Column.text("summary_en"),
                Column.url("website"));
    }

    @Bean
    ImportFile networkMembersFile() {
        return ImportFile.of(
                "network_members",
                "companies.network_members",
                Column.reference("network", "networks").required().inKey(),
                Column.reference("company", "companies").required().inKey(),
                Column.oneOf("role", NetworkForm.ORGANISATIONS.toArray(String[]::new))
                        .required(),
                Column.date("since"));
    }

    @Bean
    ImportFile networkPeopleFile() {
        return ImportFile.of(
                "network_people",
                "companies.network_people",
                Column.reference("network", "networks").required().inKey(),
                Column.reference("person", "people").required().inKey(),
                Column.oneOf("role", NetworkForm.PEOPLE.toArray(String[]::new)).required(),
                Column.date("since"));
    }
}
