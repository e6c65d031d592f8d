package org.hortillon.funding;

import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold this module's records. */
@Configuration(proxyBeanMethods = false)
class FundingImports {

    private static final long THESIS = 1_000;

    @Bean
    ImportFile investorsFile() {
        return ImportFile.of(
                        "investors",
                        "funding.investors",
                        Column.key("key"),
                        Column.text("name").required(),
                        Column.oneOf("kind", "angel", "fund", "bank", "public", "corporate")
                                .required(),
                        Column.amount("ticket_min"),
                        Column.amount("ticket_max"),
                        Column.text("thesis").max(THESIS),
                        Column.text("thesis_en").max(THESIS),
                        Column.url("website"),
                        Column.date("confirmed_on"))
                .refuse("ticket_min", "amount_below_zero", "ticket_min < 0")
                .refuse("ticket_max", "ticket_from_large_to_small", "ticket_max < ticket_min");
    }

    @Bean
    ImportFile fundsFile() {
        return ImportFile.of(
                        "funds",
                        "funding.funds",
                        Column.key("key"),
                        Column.text("name").required(),
                        Column.text("manager").required(),
                        Column.amount("size").required(),
                        Column.oneOf("currency", "EUR").required(),
                        Column.amount("ticket_min"),
                        Column.amount("ticket_max"),
                        Column.oneOf("status", "planned", "open", "closed").required(),
                        Column.date("opened_on"),
                        Column.text("thesis").max(THESIS),
                        Column.text("thesis_en").max(THESIS),
                        Column.url("website"))
                .refuse("size", "amount_not_above_zero", "size <= 0")
                .refuse("ticket_min", "amount_below_zero", "ticket_min < 0")
                .refuse("ticket_max", "ticket_from_large_to_small", "ticket_max < ticket_min")
                .refuse("opened_on", "opened_yet_planned", "status = 'planned' and opened_on is not null")
                .refuse("opened_on", "open_without_date", "status <> 'planned' and opened_on is null");
    }

    @Bean
    ImportFile roundsFile() {
        return ImportFile.of(
                        "rounds",
                        "funding.rounds",
                        Column.key("key"),
                        Column.reference("company", "companies").required(),
                        Column.oneOf("instrument", "equity", "convertible", "loan")
                                .required(),
                        Column.amount("amount").required(),
                        Column.oneOf("currency", "EUR").required(),
                        Column.oneOf("stage", "preseed", "seed", "series_a", "growth")
                                .required(),
                        Column.date("closed_on").required(),
                        Column.date("announced_on"),
                        Column.reference("lead", "investors"),
                        Column.reference("fund", "funds"),
                        Column.text("evidence").required())
                .refuse("amount", "amount_not_above_zero", "amount <= 0")
                .refuse("announced_on", "announced_before_closing", "announced_on < closed_on");
    }

    @Bean
    ImportFile grantsFile() {
        return ImportFile.of(
                        "grants",
                        "funding.grants",
                        Column.key("key"),
                        Column.reference("company", "companies").required(),
                        Column.text("name").required(),
                        Column.text("funder").required(),
                        Column.amount("amount").required(),
                        Column.oneOf("currency", "EUR").required(),
                        Column.oneOf("status", "requested", "obtained", "refused", "paid")
                                .required(),
                        Column.date("requested_on"),
                        Column.date("awarded_on"),
                        Column.text("source").required())
                .refuse("amount", "amount_not_above_zero", "amount <= 0")
                .refuse(
                        "awarded_on",
                        "awarded_without_grant",
                        "status in ('requested', 'refused') and awarded_on is not null")
                .refuse("awarded_on", "grant_without_award", "status in ('obtained', 'paid') and awarded_on is null")
                .refuse("awarded_on", "awarded_before_request", "awarded_on < requested_on");
    }
}
