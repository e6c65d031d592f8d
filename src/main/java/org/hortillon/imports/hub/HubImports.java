package org.hortillon.imports.hub;

import static org.hortillon.imports.Column.date;
import static org.hortillon.imports.Column.email;
import static org.hortillon.imports.Column.integer;
import static org.hortillon.imports.Column.key;
import static org.hortillon.imports.Column.list;
import static org.hortillon.imports.Column.markdown;
import static org.hortillon.imports.Column.text;
import static org.hortillon.imports.Column.url;
import static org.hortillon.imports.Column.yesNo;

import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files that tell of the hub itself, its territory and its sectors. */
@Configuration(proxyBeanMethods = false)
class HubImports {

    private static final long PEOPLE_MAX = 20_000_000;
    private static final long POSITIONS = 1000;
    private static final int CODE_LENGTH = 5;

    @Bean
    ImportFile hubFile() {
        return ImportFile.of(
                        "hub",
                        "hubs.hubs",
                        key("key"),
                        text("name").required(),
                        text("tagline").required(),
                        text("tagline_en"),
                        markdown("description"),
                        markdown("description_en"),
                        email("email"),
                        url("website"),
                        text("town").required(),
                        text("territory").required(),
                        date("founded_on"),
                        yesNo("fictional"))
                .aboutTheHub();
    }

    @Bean
    ImportFile communesFile() {
        return ImportFile.of(
                        "communes",
                        "hubs.communes",
                        text("code").max(CODE_LENGTH).required().inKey(),
                        text("name").required(),
                        list("postcodes").required(),
                        integer("population", 0, PEOPLE_MAX),
                        text("source"))
                .refuse("code", "not_an_insee_code", "code !~ '^[0-9AB]{5}$'");
    }

    @Bean
    ImportFile sectorsFile() {
        return ImportFile.of(
                "sectors",
                "hubs.sectors",
                key("key"),
                text("label").required(),
                text("label_en").required(),
                integer("position", 0, POSITIONS).required());
    }
}
