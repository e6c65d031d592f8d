package org.hortillon.membership.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.membership.MembershipFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class MinePagesTest {

    private static final String PAGE = "/moi/adhesion";

    @BeforeEach
    void members(TestHub hub) {
        MembershipFixture.member(hub, "lea", "Brêche", "startup", "2023-05-04", true);
        MembershipFixture.member(hub, "max", "Parrain", "manager", "2022-05-04", true);
        hub.execute("update people.people set email = key || '@exemple.fr'");
        hub.execute("""
                update membership.memberships set sponsor_id = (select id from people.people where key = 'max') where key like 'lea%'""");
        hub.execute("insert into membership.dues_rules (how) values ('IBAN FR76')");
        hub.execute("""
                insert into membership.dues (membership_id, starts_on, ends_on, due_on, amount_cents, paid_on, means)
                select id, '2024-01-01', '2025-01-01', '2024-01-01', 5000, '2024-01-12', 'cheque' from membership.memberships""");
    }

    private static Browser as(TestHub hub, String key) {
        var browser = hub.signedIn(Role.MEMBER);
        hub.execute("""
                update access.accounts set person_id = (select id from people.people where key = ?)
                 where id = (select id from access.accounts order by created_at desc, id desc limit 1)""", key);
        return browser;
    }

    @Test
    void a_member_reads_since_when_who_sponsors_and_what_was_paid(TestHub hub) {
        assertThat(as(hub, "lea").get(PAGE).body())
                .contains(
                        "Membre depuis le 4 mai 2023",
                        "Camille Parrain",
                        "Payée",
                        "Renouveler à partir du 1er janvier 2025");
        assertThat(hub.signedIn(Role.MEMBER).get(PAGE).body()).contains("pas encore membre");
        assertThat(hub.visitor().get(PAGE).status()).isEqualTo(404);
    }

    @Test
    void a_receipt_opens_to_its_payer_only(TestHub hub) {
        hub.execute("""
                insert into membership.receipts (due_id, year, number, issued_on, payee, payee_address, payer, amount_cents, paid_on, means, starts_on, ends_on)
                select id, 2024, 1, '2024-01-12', 'Les Hortillons', 'Amiens', 'Camille Brêche', 5000, '2024-01-12', 'cheque', starts_on, ends_on
                  from membership.due_list where email = 'lea@exemple.fr'""");
        var path = PAGE + "/"
                + hub.value(String.class, "select id::text from membership.due_list where email = 'lea@exemple.fr'")
                + "/recu.pdf";
        assertThat(as(hub, "lea").get(path).header("Content-Type")).isEqualTo("application/pdf");
        assertThat(as(hub, "max").get(path).status()).isEqualTo(404);
    }

    @Test
    void a_member_renews_once_and_reads_how_to_pay(TestHub hub) {
        var lea = as(hub, "lea");
        lea.submit(PAGE, PAGE + "/renouvellement", Map.of());
        assertThat(lea.get(PAGE).body()).contains("IBAN FR76", "2025").doesNotContain("Renouveler");
        lea.submit(PAGE, PAGE + "/renouvellement", Map.of());
        assertThat(hub.count("membership.dues where starts_on = '2025-01-01'")).isOne();
    }

    @Test
    void a_member_leaves_on_a_day_to_come_thinks_better_of_it_and_later_is_an_alumnus_who_may_come_back(TestHub hub) {
        var lea = as(hub, "lea");
        lea.submit(PAGE, PAGE + "/renouvellement", Map.of());
        assertThat(lea.submit(PAGE, PAGE + "/depart", Map.of("date", "2024-12-15", "motif", "Je pars"))
                        .body())
                .contains("un jour à venir", "Je pars");
        lea.submit(PAGE, PAGE + "/depart", Map.of("date", "2024-12-31", "motif", "Je pars à Lille"));
        assertThat(lea.get(PAGE).body()).contains("Vous quittez le collectif le 31 décembre 2024");
        assertThat(hub.value(String.class, "select reason from membership.departures"))
                .isEqualTo("Je pars à Lille");
        assertThat(hub.count("membership.dues where starts_on = '2025-01-01'")).isZero();

        lea.submit(PAGE, PAGE + "/maintien", Map.of());
        assertThat(lea.get(PAGE).body()).contains("Membre depuis");
        assertThat(hub.count("membership.departures")).isZero();

        lea.submit(PAGE, PAGE + "/depart", Map.of("date", "2024-12-31"));
        hub.clockAt(Instant.parse("2024-12-31T08:00:00Z"));
        assertThat(lea.get(PAGE).body()).contains("Vous avez été membre", "Revenir", "Payée");
        assertThat(lea.get("/rejoindre").body()).contains("value=\"lea@exemple.fr\"", "value=\"Brêche\"");
    }
}
