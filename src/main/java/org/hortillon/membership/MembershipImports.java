package org.hortillon.membership;

import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class MembershipImports {

    @Bean
    ImportFile membershipsFile() {
        return ImportFile.of(
                        "memberships",
                        "membership.memberships",
                        Column.key("key"),
                        Column.reference("person", "people").required(),
                        Column.reference("company", "companies"),
                        Column.oneOf("kind", MemberKinds.ALL.toArray(String[]::new))
                                .required(),
                        Column.date("joined_on").required(),
                        Column.date("left_on"),
                        Column.reference("sponsor", "people"),
                        Column.date("listed_on"))
                .refuse("left_on", "ends_before_start", "left_on < joined_on")
                .refuse("sponsor", "sponsored_by_oneself", "sponsor = person");
    }
}
