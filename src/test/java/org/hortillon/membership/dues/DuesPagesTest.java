package org.hortillon.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hortillon.access.Role;
import org.hortillon.membership.MembershipFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class DuesPagesTest {

    private static final String PAGE = "/equipe/cotisations";
    private static final Map<String, String> TERMS = Map.of(
            "montant",
            "50",
            "periode",
            "calendar",
            "grace",
            "30",
            "rappel",
            "14",
            "nom",
            "Les Hortillons",
            "adresse",
            "1 place Gambetta\n80000 Amiens",
            "comment",
            "IBAN FR76…");

    @BeforeEach
    void members(TestHub hub) {
        MembershipFixture.member(hub, "lea", "Brêche", "startup", "2023-05-04", true);
        MembershipFixture.member(hub, "tom", "Récent", "freelance", "2024-12-01", false);
        MembershipFixture.member(hub, "ida", "Partie", "freelance", "2022-01-10", true);
        hub.execute("update membership.memberships set left_on = '2023-06-01' where key like 'ida%'");
        hub.execute("update people.people set email = key || '@exemple.fr'");
    }

    private static void settle(TestHub hub) {
        hub.signedIn(Role.TEAM).submit(PAGE + "/reglages", PAGE + "/reglages", TERMS);
        work(hub);
    }

    private static void work(TestHub hub) {
        hub.inHub(() -> hub.bean(DuesRoutine.class).run());
    }

    private static String due(TestHub hub, String who) {
        return hub.value(
                String.class,
                "select id::text from membership.due_list where email like ? || '@%' order by starts_on desc limit 1",
                who);
    }

    private static Answer pay(TestHub hub, String id) {
        return hub.signedIn(Role.TEAM)
                .submit(PAGE, PAGE, Map.of("id", id, "moyen", "transfer", "date", "2024-12-10", "reference", "VIR 12"));
    }

    @Test
    void nothing_is_asked_of_anybody_before_the_hub_says_what(TestHub hub) {
        work(hub);
        assertThat(hub.count("membership.dues")).isZero();
        assertThat(hub.signedIn(Role.TEAM).get(PAGE).body()).contains("ne demande encore rien");
    }

    @Test
    void each_member_of_the_day_is_asked_once_a_period_and_late_comes_from_the_clock(TestHub hub) {
        settle(hub);
        work(hub);
        assertThat(hub.rows("select name, amount_cents, due_on::text from membership.due_list order by name"))
                .extracting(row -> row.get("name") + " " + row.get("amount_cents") + " " + row.get("due_on"))
                .containsExactly("Camille Brêche 5000 2024-01-01", "Camille Récent 5000 2024-12-01");
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get(PAGE + "?etat=late").body())
                .contains("Camille Brêche")
                .doesNotContain("Camille Récent");
        assertThat(team.get(PAGE + "?etat=due").body())
                .contains("Camille Récent")
                .doesNotContain("Camille Brêche");
        assertThat(team.get("/equipe").body()).contains("cotisation en retard");

        hub.clockAt(Instant.parse("2024-12-18T08:00:00Z"));
        work(hub);
        assertThat(hub.count("membership.dues where starts_on = '2025-01-01'")).isEqualTo(2);
    }

    @Test
    void each_reminder_is_sent_once(TestHub hub) {
        settle(hub);
        work(hub);
        assertThat(hub.rows("select name from messages.outgoing order by name"))
                .extracting("name")
                .containsExactly("membership.due_after", "membership.due_at");
        assertThat(hub.value(String.class, "select text from messages.outgoing where name = 'membership.due_at'"))
                .contains("1er décembre 2024", "IBAN FR76");
        assertThat(hub.value(String.class, "select min(kind) from messages.outgoing"))
                .isEqualTo("reminder");
    }

    @Test
    void who_reads_english_is_written_to_in_english(TestHub hub) {
        hub.execute("update people.people set mail_language = 'en'");
        settle(hub);
        work(hub);
        pay(hub, due(hub, "lea"));
        assertThat(hub.value(String.class, "select text from messages.outgoing where name = 'membership.due_at'"))
                .contains("are to be paid since 1 December 2024", "/en/moi/adhesion");
        assertThat(hub.value(String.class, "select language from messages.outgoing where name = 'membership.paid'"))
                .isEqualTo("en");
    }

    @Test
    void dues_are_marked_as_paid_with_a_receipt_in_the_next_number_and_a_mail(TestHub hub) throws IOException {
        settle(hub);
        assertThat(pay(hub, due(hub, "lea")).location()).contains("payees=1");
        assertThat(pay(hub, due(hub, "lea")).location()).contains("payees=0");
        pay(hub, due(hub, "tom"));
        assertThat(hub.rows("select receipt from membership.due_list order by receipt"))
                .extracting("receipt")
                .containsExactly("2024-0001", "2024-0002");
        assertThat(hub.count("messages.outgoing where name = 'membership.paid'"))
                .isEqualTo(2);
        assertThat(hub.count("access.audit where act = 'membership.paid'")).isEqualTo(2);

        var team = hub.signedIn(Role.TEAM);
        var pdf = team.get(PAGE + "/" + due(hub, "lea") + "/recu.pdf");
        assertThat(pdf.header("Content-Disposition")).contains("recu-2024-0001.pdf");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Reçu n° 2024-0001", "Les Hortillons", "1 place Gambetta", "Camille Brêche", "Virement")
                    .containsPattern("50[ \\u00a0\\u202f]€");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
        assertThat(team.get(PAGE + "?etat=paid&q=VIR").body()).contains("2 cotisations", "2024-0001");
    }

    @Test
    void numbers_have_no_gaps_also_when_many_pay_at_once(TestHub hub, Payments payments) throws Exception {
        for (int i = 0; i < 10; i++) {
            MembershipFixture.member(hub, "m" + i, "Nombre", "artisan", "2024-02-01", false);
        }
        settle(hub);
        List<String> ids = hub.rows("select id::text as id from membership.dues").stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
        try (var pool = Executors.newFixedThreadPool(6)) {
            var calls = IntStream.range(0, ids.size())
                    .mapToObj(i -> (Callable<Integer>) () -> hub.inHub(() -> payments.pay(
                            new Payment(List.of(ids.get(i), ids.get((i + 1) % ids.size())), "cash", "2024-12-10", ""))))
                    .toList();
            for (var done : pool.invokeAll(calls)) {
                assertThat(done.get()).isBetween(0, 2);
            }
        }
        assertThat(hub.rows("select number from membership.receipts order by number"))
                .extracting("number")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void a_payment_noted_by_mistake_is_taken_back_and_its_number_stays(TestHub hub) {
        settle(hub);
        var path = PAGE + "/" + due(hub, "lea");
        pay(hub, due(hub, "lea"));
        var team = hub.signedIn(Role.TEAM);
        team.submit(path, path + "/annulation", Map.of());
        assertThat(team.get(path).body()).contains("En retard").doesNotContain("recu.pdf");
        pay(hub, due(hub, "lea"));
        assertThat(hub.rows("select number, cancelled_on is not null as gone from membership.receipts order by number"))
                .extracting(row -> row.get("number") + " " + row.get("gone"))
                .containsExactly("1 true", "2 false");
    }

    @Test
    void somebody_is_let_off_for_a_reason_and_asked_again(TestHub hub) {
        settle(hub);
        var path = PAGE + "/" + due(hub, "tom");
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.submit(path, path + "/exoneration", Map.of("motif", "")).status())
                .isEqualTo(409);
        team.submit(path, path + "/exoneration", Map.of("motif", "Congé parental"));
        assertThat(team.get(PAGE + "?etat=exempted").body()).contains("Congé parental");
        team.submit(path, path + "/reprise", Map.of());
        assertThat(team.get(path).body()).contains("À régler");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_marked(TestHub hub) {
        settle(hub);
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.submit(PAGE, PAGE, Map.of("moyen", "cash", "date", "2024-12-10"))
                        .body())
                .contains("Choisissez au moins une cotisation");
        assertThat(team.submit(PAGE, PAGE, Map.of("id", due(hub, "tom"), "moyen", "cash", "date", "2025-01-10"))
                        .body())
                .contains("pas encore venue");
        var wrong = new HashMap<>(TERMS);
        wrong.put("montant", "beaucoup");
        assertThat(team.submit(PAGE + "/reglages", PAGE + "/reglages", wrong).body())
                .contains("id=\"montant-problem\"", "value=\"beaucoup\"");
        assertThat(hub.count("membership.receipts")).isZero();
    }

    @Test
    void the_states_of_the_list_are_those_of_the_rule(TestHub hub) {
        settle(hub);
        pay(hub, due(hub, "lea"));
        hub.inHub(() -> hub.bean(Dues.class).all(new DuesFilter("all", "", "")))
                .forEach(row -> assertThat(row.state())
                        .isEqualTo(DueRules.state(
                                        row.paidOn(),
                                        row.exemptedOn(),
                                        row.dueOn().plusDays(30),
                                        java.time.LocalDate.parse("2024-12-15"))
                                .code()));
    }

    @Test
    void the_download_holds_what_was_filtered_and_nobody_else_sees_it(TestHub hub) {
        settle(hub);
        assertThat(hub.signedIn(Role.TEAM).get(PAGE + ".csv?etat=late").body())
                .contains("Camille Brêche;lea@exemple.fr;2024-01-01;2024-12-31;2024-01-01;50,00;En retard")
                .doesNotContain("Récent");
        for (var path : List.of(PAGE, PAGE + ".csv", PAGE + "/reglages", PAGE + "/" + due(hub, "tom"))) {
            assertThat(hub.signedIn(Role.MEMBER).get(path).status()).isEqualTo(404);
        }
    }
}
