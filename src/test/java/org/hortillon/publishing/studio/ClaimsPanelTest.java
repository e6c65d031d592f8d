package org.hortillon.publishing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.TextChecks;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

@HubTest
class ClaimsPanelTest {

    private static final String READ = "/equipe/articles/studio/lecture";
    private static final String BIND = "/equipe/articles/studio/lien";
    private static final String TEXT = "---\r\ntitle: \"t\"\r\nperiod: \"2024\"\r\n---\r\n\r\n"
            + "En 2024, **151 nouvelles entreprises** ont vu le jour, dont [35 %](figure:companies.created?sector=numerique&as=share).\r\n\r\n"
            + "12 événements ont réuni plus de 900 participants, et 37 mises à jour.\r\n";

    private static Browser team;

    @BeforeAll
    static void team() {
        team = DemoHub.shared().signedIn(Role.TEAM);
    }

    private static Answer send(String path, String text, String order) {
        return team.submit("/verifier", path, Map.of("text", text, "lien", order));
    }

    private static Desk.Answer ask(String text, String order) {
        var hub = DemoHub.shared();
        return hub.inHub(() -> hub.bean(Desk.class)
                .answer(
                        new Sheet(text, order, null, null, "INSEE, 2021", null, null, null),
                        Viewer.VISITOR,
                        new Tr(Language.FR, java.time.ZoneOffset.UTC)));
    }

    private static Item item(String text, String words) {
        return ask(text, "").panel().items().stream()
                .filter(item -> item.place().words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_number_is_listed_with_what_it_counts() {
        var answer = send(READ, TEXT, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("<div id=\"desk\"")
                .contains("id=\"claim-5\"")
                .contains("les enregistrements donnent 151")
                .contains("class=\"claim contradicted\"")
                .contains("presque certain")
                .contains("name=\"lien\" value=\"lier?ligne=6")
                .doesNotContain("claim-6");
    }

    @Test
    void reading_changes_nothing_whatever_the_form_holds() {
        var order = item(TEXT, "151").offers().getFirst().order();
        assertThat(send(READ, TEXT, order).body()).doesNotContain("id=\"edit\"");
    }

    @Test
    void an_accepted_proposal_comes_back_as_an_edit_of_the_text() {
        var order = item(TEXT, "151").offers().getFirst().order();
        var answer = send(BIND, TEXT, order);
        assertThat(answer.status()).isEqualTo(200);
        var edit = Pattern.compile(
                        "id=\"edit\" hidden data-start=\"(\\d+)\" data-end=\"(\\d+)\" data-words=\"([^\"]*)\"")
                .matcher(answer.body());
        assertThat(edit.find()).isTrue();
        var page = TEXT.replace("\r\n", "\n");
        var words = page.substring(Integer.parseInt(edit.group(1)), Integer.parseInt(edit.group(2)));
        assertThat(words).isEqualTo("151 nouvelles entreprises");
        assertThat(HtmlUtils.htmlUnescape(edit.group(3)))
                .isEqualTo("[151 nouvelles entreprises](figure:companies.created)");
    }

    @Test
    void the_desk_gives_the_new_text_to_a_page_without_script() {
        var order = item(TEXT, "151").offers().getFirst().order();
        assertThat(ask(TEXT, order).text())
                .isEqualTo(TEXT.replace(
                        "151 nouvelles entreprises", "[151 nouvelles entreprises](figure:companies.created)"));
        assertThat(ask(TEXT, item(TEXT, "35").untie()).text())
                .isEqualTo(TEXT.replaceFirst("\\[35 %]\\([^)]*\\)", "35 %"));
        var source = item(TEXT, "37").order(Order.Act.SOURCE);
        assertThat(ask(TEXT, source).text()).contains("[37 mises](<source:INSEE, 2021>) à jour");
    }

    @Test
    void one_number_can_be_opened_to_choose_among_figures_commitments_and_testimonials() {
        var opening = item(TEXT, "37").opening();
        var nearest = send(BIND, TEXT, opening).body();
        assertThat(nearest)
                .contains("name=\"ouvert\"", "id=\"desk-source\"", "Engagements", "Témoignages")
                .contains("cible=commitment%3A", "cible=testimonial%3A");
        var sought = team.submit("/verifier", READ, Map.of("text", TEXT, "ouvert", opening, "q", "adherents"));
        assertThat(sought.body())
                .contains("cible=figure%3Amembership.members\"")
                .doesNotContain("cible=commitment");
    }

    @Test
    void the_period_may_come_from_fields_beside_the_text() {
        var body = "151 nouvelles entreprises ont vu le jour.";
        var fields = Map.of("text", body, "f-period", "2024", "f-date", "2025-01-10");
        assertThat(team.submit("/verifier", READ, fields).body()).contains("cible=figure%3Acompanies.created\"");
        var dated = Map.of("text", body, "f-period", "", "f-date", "2024-12-15");
        assertThat(team.submit("/verifier", READ, dated).body()).contains("cible=figure%3Acompanies.created\"");
    }

    @Test
    void all_sure_proposals_are_taken_at_once() {
        var answer = ask(TEXT, Order.all().code());
        assertThat(answer.text())
                .contains("**[151 nouvelles entreprises](figure:companies.created)**")
                .contains("[12 événements](figure:events.held)")
                .contains("[plus de 900 participants](figure:events.attendances)")
                .contains("et 37 mises à jour");
        assertThat(answer.panel().proposed()).isZero();
        assertThat(ask(answer.text(), Order.all().code()).panel().refused()).isEqualTo(Refused.NOTHING_SURE);
    }

    @Test
    void a_text_that_changed_meanwhile_is_left_alone_and_said_so() {
        var order = item(TEXT, "151").offers().getFirst().order();
        var other = TEXT.replace("En 2024", "En cette année 2024");
        assertThat(ask(other, order).text()).isEqualTo(other);
        var answer = send(BIND, other, order);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Le texte a changé")
                .contains("id=\"claim-1\"")
                .doesNotContain("id=\"edit\"");
    }

    @Test
    void what_is_no_order_changes_nothing() {
        assertThat(ask(TEXT, "effacer?ligne=1").text()).isEqualTo(TEXT);
        assertThat(ask(TEXT, item(TEXT, "151").untie()).panel().refused()).isEqualTo(Refused.NOT_TIED);
    }

    @Test
    void a_text_too_long_to_be_read_is_kept() {
        var text = "a ".repeat(TextChecks.LONGEST);
        var answer = ask(text, Order.all().code());
        assertThat(answer.text()).isEqualTo(text);
        assertThat(answer.panel().refused()).isEqualTo(Refused.TOO_LARGE);
    }

    @Test
    void members_are_not_let_in() {
        var member = DemoHub.shared().signedIn(Role.MEMBER);
        assertThat(member.submit("/verifier", READ, Map.of("text", TEXT)).status())
                .isEqualTo(404);
    }
}
