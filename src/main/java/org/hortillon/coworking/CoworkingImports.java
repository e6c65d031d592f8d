package org.hortillon.coworking;

import static org.hortillon.imports.Column.date;
import static org.hortillon.imports.Column.integer;
import static org.hortillon.imports.Column.key;
import static org.hortillon.imports.Column.markdown;
import static org.hortillon.imports.Column.oneOf;
import static org.hortillon.imports.Column.reference;
import static org.hortillon.imports.Column.text;
import static org.hortillon.imports.Column.url;

import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class CoworkingImports {

    private static final long SPACE_M2_MAX = 1_000_000;
    private static final long OFFICE_M2_MAX = 100_000;
    private static final long SEATS_MAX = 1_000;

    @Bean
    ImportFile spacesFile() {
        return closingAfterOpening(ImportFile.of(
                "spaces",
                "coworking.spaces",
                key("key"),
                text("name").required(),
                text("operator"),
                text("address"),
                text("quarter"),
                reference("commune", "communes").required(),
                date("opened_on").required(),
                date("closed_on"),
                integer("surface_m2", 1, SPACE_M2_MAX),
                markdown("description"),
                markdown("description_en"),
                url("website"),
                text("image")));
    }

    @Bean
    ImportFile desksFile() {
        return closingAfterOpening(ImportFile.of(
                "desks",
                "coworking.desks",
                space(),
                label(),
                oneOf("kind", "open", "fixed").required(),
                date("opened_on").required(),
                date("closed_on")));
    }

    @Bean
    ImportFile officesFile() {
        return closingAfterOpening(ImportFile.of(
                "offices",
                "coworking.offices",
                space(),
                label(),
                integer("surface_m2", 1, OFFICE_M2_MAX),
                integer("seats", 1, SEATS_MAX).required(),
                date("opened_on").required(),
                date("closed_on")));
    }

    private static Column space() {
        return reference("space", "spaces").required().inKey();
    }

    private static Column label() {
        return text("label").required().inKey();
    }

    private static ImportFile closingAfterOpening(ImportFile file) {
        return file.refuse("closed_on", "ends_before_start", "closed_on < opened_on");
    }
}
