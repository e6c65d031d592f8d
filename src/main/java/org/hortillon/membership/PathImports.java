package org.hortillon.membership;

import static org.hortillon.imports.Column.amount;
import static org.hortillon.imports.Column.date;
import static org.hortillon.imports.Column.email;
import static org.hortillon.imports.Column.integer;
import static org.hortillon.imports.Column.key;
import static org.hortillon.imports.Column.markdown;
import static org.hortillon.imports.Column.moment;
import static org.hortillon.imports.Column.oneOf;
import static org.hortillon.imports.Column.reference;
import static org.hortillon.imports.Column.text;
import static org.hortillon.imports.Column.yesNo;

import org.hortillon.imports.ImportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of an import folder that hold applications, and what members were asked for and paid. */
@Configuration(proxyBeanMethods = false)
class PathImports {

    private static final String[] KINDS = MemberKinds.ALL.toArray(String[]::new);

    @Bean
    ImportFile criteriaFile() {
        return ImportFile.of(
                "criteria",
                "membership.criteria",
                key("key"),
                text("label").max(200).required(),
                text("label_en").max(200),
                integer("position", 1, 10_000).required(),
                yesNo("retired").required());
    }

    @Bean
    ImportFile applicationsFile() {
        return ImportFile.of(
                        "applications",
                        "membership.applications",
                        key("key"),
                        oneOf("state", "received", "proposed", "held", "accepted", "refused", "withdrawn")
                                .required(),
                        oneOf("language", "fr", "en").required(),
                        moment("received_at").required(),
                        text("given_name").max(80).required(),
                        text("family_name").max(80).required(),
                        email("email").required(),
                        text("phone").max(40),
                        oneOf("kind", KINDS).required(),
                        text("activity").max(200).required(),
                        text("company_name").max(120),
                        markdown("motivation").max(3000).required(),
                        reference("commune", "communes"),
                        text("elsewhere").max(120),
                        oneOf("heard_from", "member", "event", "partner", "press", "web", "other"),
                        moment("coffee_at"),
                        text("coffee_place").max(200),
                        date("coffee_held_on"),
                        moment("decided_at"),
                        oneOf("refusal", "territory", "activity", "moment", "places", "other"),
                        reference("membership", "memberships"))
                .refuse("commune", "commune_or_elsewhere", "(commune is null) = (elsewhere is null)")
                .refuse("coffee_place", "coffee_time_and_place", "(coffee_at is null) <> (coffee_place is null)")
                .refuse("coffee_at", "proposed_without_coffee", "state = 'proposed' and coffee_at is null")
                .refuse("coffee_held_on", "accepted_unmet", "state in ('held', 'accepted') and coffee_held_on is null")
                .refuse(
                        "decided_at",
                        "decided_with_its_state",
                        "(state in ('accepted', 'refused', 'withdrawn')) <> (decided_at is not null)")
                .refuse("decided_at", "decided_before_receipt", "decided_at < received_at")
                .refuse("refusal", "refused_with_its_reason", "(state = 'refused') <> (refusal is not null)");
    }

    @Bean
    ImportFile duesRulesFile() {
        return ImportFile.of(
                        "dues_rules",
                        "membership.dues_rules",
                        oneOf("key", "dues").required().inKey(),
                        amount("amount").required(),
                        oneOf("period", "calendar", "anniversary").required(),
                        integer("grace_days", 0, 365).required(),
                        integer("remind_before_days", 0, 90).required(),
                        text("payee").max(120),
                        markdown("payee_address").max(300),
                        markdown("how").max(500),
                        markdown("how_en").max(500))
                .refuse("amount", "amount_not_above_zero", "amount <= 0");
    }

    @Bean
    ImportFile duesFile() {
        return ImportFile.of(
                        "dues",
                        "membership.dues",
                        key("key"),
                        reference("membership", "memberships").required(),
                        date("starts_on").required(),
                        date("ends_on").required(),
                        date("due_on").required(),
                        amount("amount").required(),
                        date("paid_on"),
                        oneOf("means", "transfer", "cheque", "cash", "card"),
                        text("reference").max(80),
                        date("exempted_on"),
                        text("exemption").max(200))
                .refuse("ends_on", "ends_before_start", "ends_on <= starts_on")
                .refuse("due_on", "due_outside_its_period", "due_on < starts_on or due_on >= ends_on")
                .refuse("amount", "amount_not_above_zero", "amount <= 0")
                .refuse("means", "paid_without_means", "(paid_on is null) <> (means is null)")
                .refuse("exemption", "exempted_without_reason", "(exempted_on is null) <> (exemption is null)")
                .refuse("exempted_on", "paid_and_exempted", "paid_on is not null and exempted_on is not null");
    }
}
