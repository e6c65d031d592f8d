package org.hortillon.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class DirectoryTest {

    private final TestHub hub;
    private final Browser lea;
    private final Browser member;

    DirectoryTest(TestHub hub) {
        this.hub = hub;
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        this.lea = hub.signedInAs(ProfileFixture.person(hub, "Léa", "Brêchet"), Role.MEMBER);
        this.member = hub.signedIn(Role.MEMBER);
        MembershipFixture.membership(hub, "lea-brechet", "startup", "2024-10-01", null);
        MembershipFixture.member(hub, "tom", "Ancien", "freelance", "2020-05-04", true);
    }

    @Test
    void whom_members_may_know_stands_in_the_directory_of_members_and_not_in_the_public_one() {
        assertThat(member.get("/membres").body()).doesNotContain("Léa Brêchet");
        ProfileFixture.save(lea, Map.of("voir_name", "members"));
        assertThat(member.get("/membres").body()).contains("Léa Brêchet", "href=\"/membres/lea-brechet\"");
        assertThat(hub.visitor().get("/membres").body())
                .contains("Camille Ancien")
                .doesNotContain("Léa Brêchet");
        ProfileFixture.save(lea, Map.of("voir_name", "public"));
        assertThat(hub.visitor().get("/membres").body()).contains("Léa Brêchet");
        lea.submit("/moi/accords", "/moi/accords/retrait", Map.of("accord", "directory"));
        assertThat(hub.visitor().get("/membres").body()).doesNotContain("Léa Brêchet");
    }

    @Test
    void a_hidden_skill_finds_nobody_by_no_way() {
        ProfileFixture.save(lea, Map.of("voir_name", "members"));
        for (var asked : new String[] {"?q=hydrologie", "?competence=Hydrologie", "?q=mesure", "?q=01+99+00+00+00"}) {
            assertThat(member.get("/membres" + asked).body()).as(asked).doesNotContain("Léa Brêchet");
        }
        assertThat(member.get("/membres").body()).doesNotContain("Hydrologie");
        assertThat(member.get("/membres.csv?q=hydrologie").body()).doesNotContain("Brêchet");
        ProfileFixture.save(lea, Map.of("voir_name", "members", "voir_skills", "members"));
        for (var asked : new String[] {"?q=hydrologie", "?competence=Hydrologie"}) {
            assertThat(member.get("/membres" + asked).body()).as(asked).contains("Léa Brêchet");
            assertThat(hub.visitor().get("/membres" + asked).body()).as(asked).doesNotContain("Léa Brêchet");
        }
    }

    @Test
    void sector_commune_and_postcode_narrow_and_the_newest_come_first_when_asked() {
        hub.execute("update membership.memberships set company_id = (select id from companies.companies)");
        ProfileFixture.save(lea, Map.of("voir_name", "public", "commune", "80261", "voir_commune", "public"));
        var visitor = hub.visitor();
        assertThat(visitor.get("/membres?secteur=numerique").body()).contains("Léa Brêchet", "Camille Ancien");
        assertThat(visitor.get("/membres?secteur=sante").body()).doesNotContain("Léa Brêchet", "Camille Ancien");
        assertThat(visitor.get("/membres?commune=80261").body()).contains("Léa").doesNotContain("Ancien");
        assertThat(visitor.get("/membres?q=80480").body()).contains("Léa").doesNotContain("Ancien");
        assertThat(visitor.get("/membres").body()).containsSubsequence("Camille Ancien", "Léa Brêchet");
        assertThat(visitor.get("/membres?tri=recents").body()).containsSubsequence("Léa Brêchet", "Camille Ancien");
    }

    @Test
    void the_map_counts_whom_the_reader_may_see_and_a_list_says_the_same() {
        hub.execute(
                "update hubs.communes set contour = '{\"type\":\"Polygon\",\"coordinates\":[[[2,49],[3,49],[3,50],[2,49]]]}'");
        ProfileFixture.save(lea, Map.of("voir_name", "members", "commune", "80261", "voir_commune", "members"));
        assertThat(member.get("/membres?vue=carte").body())
                .contains("un membre</title>", "href=\"/membres?commune=80261\"", "<path class=\"place q5\"");
        assertThat(hub.visitor().get("/membres?vue=carte").body())
                .contains("personne</title>")
                .doesNotContain("un membre</title>");
    }

    @Test
    void tables_hold_what_their_reader_sees_and_no_formula() throws IOException {
        ProfileFixture.save(
                lea, Map.of("voir_name", "members", "voir_headline", "members", "activite", "=HYPERLINK(\"x\")"));
        assertThat(member.get("/membres.csv").body())
                .contains("Léa Brêchet", "'=HYPERLINK", "2024-10-01")
                .doesNotContain("01 99", "@exemple.fr");
        assertThat(hub.visitor().get("/membres.csv").body()).contains("Ancien").doesNotContain("Brêchet");
        var content = content(member.get("/membres.ods").bytes());
        assertThat(content)
                .contains(
                        "<text:p>Léa Brêchet</text:p>",
                        "office:date-value=\"2024-10-01\"",
                        "<text:p>=HYPERLINK(&quot;x")
                .doesNotContain("table:formula", "01 99");
        assertThat(content(hub.visitor().get("/membres.ods").bytes())).doesNotContain("Brêchet");
    }

    @Test
    void a_card_for_address_books_holds_what_its_reader_sees() {
        ProfileFixture.save(
                lea, Map.of("voir_name", "members", "voir_skills", "members", "nouvelles", "Hydrologie, a;b"));
        var card = member.get("/membres/lea-brechet.vcf");
        assertThat(card.header("Content-Type")).startsWith("text/vcard");
        assertThat(card.body())
                .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
                .contains("\r\nFN:Léa Brêchet\r\nN:Brêchet;Léa;;;\r\n", "CATEGORIES:a\\;b,Hydrologie\r\n")
                .endsWith("END:VCARD\r\n")
                .doesNotContain("EMAIL", "TEL");
        assertThat(hub.visitor().get("/membres/lea-brechet.vcf").status()).isEqualTo(404);
    }

    private static String content(byte[] ods) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
