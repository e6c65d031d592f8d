package org.hortillon.observatory;

import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class ObservatoryImports {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    @Bean
    ImportFile officialSeriesFile() {
        return ImportFile.of(
                        "official_series",
                        "observatory.official_series",
                        Column.key("series"),
                        Column.reference("commune", "communes").required().inKey(),
                        Column.integer("year", FIRST_YEAR, LAST_YEAR).required().inKey(),
                        Column.integer("value", 0, Long.MAX_VALUE).required(),
                        Column.text("label").required(),
                        Column.text("label_en"),
                        Column.text("unit").required(),
                        Column.text("source").required(),
                        Column.text("licence").required(),
                        Column.date("published_on"))
                .refuse("published_on", "published_before_its_year", "published_on < make_date(year::integer, 1, 1)");
    }
}
