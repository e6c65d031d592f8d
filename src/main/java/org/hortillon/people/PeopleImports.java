package org.hortillon.people;

import static org.hortillon.imports.Column.date;
import static org.hortillon.imports.Column.email;
import static org.hortillon.imports.Column.key;
import static org.hortillon.imports.Column.markdown;
import static org.hortillon.imports.Column.text;
import static org.hortillon.imports.Column.yesNo;

import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The file of an import folder that holds people. */
@Configuration(proxyBeanMethods = false)
class PeopleImports {

    @Bean
    ImportFile peopleFile() {
        return ImportFile.of(
                        "people",
                        "people.people",
                        key("key"),
                        text("given_name").required(),
                        text("family_name").required(),
                        email("email"),
                        text("phone"),
                        text("headline"),
                        text("headline_en"),
                        markdown("bio"),
                        yesNo("public").required(),
                        date("public_since"),
                        markdown("bio_en"))
                .refuse("public_since", "public_needs_consent_date", "public and public_since is null")
                .refuse("email", "address_of_another", """
                        exists (select from (select lower(a.address) as held, p.key as holder
                                               from people.addresses a
                                               join people.people p on p.id = a.person_id
                                              where lower(p.email) is distinct from lower(a.address)) other
                                 where other.held = lower(email) and other.holder <> key)""");
    }
}
