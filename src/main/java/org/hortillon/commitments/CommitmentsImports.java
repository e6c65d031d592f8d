package org.hortillon.commitments;

import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class CommitmentsImports {

    private static final long SENTENCES = 1_000;
    private static final long GREATEST_TARGET = 1_000_000_000_000L;

    @Bean
    ImportFile commitmentsFile() {
        return ImportFile.of(
                        "commitments",
                        "commitments.commitments",
                        Column.key("key"),
                        Column.text("title").required(),
                        Column.text("title_en"),
                        Column.text("description").max(SENTENCES),
                        Column.text("description_en").max(SENTENCES),
                        Column.text("owner").required(),
                        Column.date("made_on").required(),
                        Column.date("due_on").required(),
                        Column.oneOf("due_precision", "day", "month", "quarter", "year")
                                .required(),
                        Column.text("figure"),
                        Column.decimal("target", 0, GREATEST_TARGET),
                        Column.text("unit"),
                        Column.oneOf("state", "open", "kept", "late", "dropped").required(),
                        Column.text("evidence").max(SENTENCES),
                        Column.text("source"))
                .refuse("due_on", "due_before_made", "due_on < made_on")
                .refuse("figure", "not_a_figure", "figure !~ '^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)*$'")
                .refuse("target", "target_not_above_zero", "target <= 0")
                .refuse("unit", "target_without_unit", "target is not null and unit is null")
                .refuse("target", "unit_without_target", "unit is not null and target is null")
                .refuse("target", "figure_without_target", "figure is not null and target is null")
                .refuse("evidence", "outcome_without_evidence", "state <> 'open' and evidence is null");
    }
}
