package org.hortillon.people.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class ConsentTest {

    private final TestHub hub;
    private final UUID person;
    private final Browser lea;

    ConsentTest(TestHub hub) {
        this.hub = hub;
        this.person = ProfileFixture.person(hub, "Léa", "Brêchet");
        this.lea = hub.signedInAs(person, Role.MEMBER);
    }

    @Test
    void a_public_name_is_a_dated_consent_to_words_and_withdrawing_it_takes_the_name_away_at_once() {
        ProfileFixture.save(lea, Map.of("voir_name", "public"));
        assertThat(hub.visitor().get("/membres/lea-brechet").status()).isEqualTo(200);
        assertThat(hub.rows("select said, version, given_on::text as day, given_by from people.consents"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("version", 1)
                        .containsEntry("day", "2024-12-15")
                        .containsEntry("given_by", "person")
                        .extractingByKey("said")
                        .asString()
                        .contains("mon nom", "Les Hortillons"));
        assertThat(withdraw("directory").status()).isEqualTo(302);
        assertThat(hub.visitor().get("/membres/lea-brechet").status()).isEqualTo(404);
        assertThat(hub.count("people.public_names")).isZero();
        assertThat(lea.get("/moi/accords").body()).contains("Accords retirés", "par la personne, le 15 déc. 2024");
        assertThat(hub.rows(
                        "select 1 from people.consents where withdrawn_on = '2024-12-15' and withdrawn_by = 'person'"))
                .hasSize(1);
    }

    @Test
    void saving_twice_is_one_consent_and_going_back_in_the_profile_withdraws_it() {
        ProfileFixture.save(lea, Map.of("voir_name", "public"));
        ProfileFixture.save(lea, Map.of("voir_name", "public"));
        assertThat(hub.count("people.consents")).isOne();
        ProfileFixture.save(lea, Map.of("voir_name", "members"));
        assertThat(hub.count("people.consents where withdrawn_on is not null")).isOne();
        lea.submit("/moi/accords", "/moi/accords", Map.of("accord", "directory"));
        assertThat(hub.count("people.consents")).isEqualTo(2);
        assertThat(hub.visitor().get("/membres/lea-brechet").status()).isEqualTo(200);
    }

    @Test
    void what_an_import_says_is_a_consent_on_record() {
        CompaniesFixture.person(hub, "ana", "Ana", "Test", true);
        assertThat(hub.rows("select given_on::text as day, given_by from people.consents"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("day", "2024-01-01").containsEntry("given_by", "record"));
        hub.execute("update people.people set public = false where key = 'ana'");
        assertThat(hub.count("people.consents where withdrawn_by = 'record'")).isOne();
    }

    @Test
    void a_photo_without_consent_is_served_to_nobody_else_and_its_kept_page_turns() {
        hub.execute("""
                insert into people.photos (person_id, bytes, hash, alt, taken_in)
                values (?, '\\x00', '0123456789abcdef', 'Léa', '2024-12-01 10:00+01')""", person);
        ProfileFixture.save(lea, Map.of("voir_name", "public"));
        lea.submit("/moi", "/moi/photo", Map.of("alt", "Léa", "voir_photo", "public"));
        assertThat(hub.visitor().get("/membres/lea-brechet/photo").status()).isEqualTo(200);
        assertThat(hub.visitor().get("/membres/lea-brechet").body()).contains("/photo?v=");
        withdraw("photo");
        assertThat(hub.visitor().get("/membres/lea-brechet").body()).doesNotContain("/photo?v=");
        for (var other : new Browser[] {hub.visitor(), hub.signedIn(Role.MEMBER), hub.signedIn(Role.TEAM)}) {
            assertThat(other.get("/membres/lea-brechet/photo").status()).isEqualTo(404);
        }
        assertThat(lea.get("/moi/photo").status()).isEqualTo(200);
    }

    @Test
    void a_testimonial_is_withdrawn_in_the_same_place_and_by_its_person_only() {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        CompaniesFixture.voice(hub, "lea", "lea-brechet", "agrilune", "");
        var id = hub.value(UUID.class, "select id from companies.testimonials").toString();
        assertThat(lea.get("/moi/accords").body()).contains("Témoignage", "On m’a ouvert des portes", id);
        var other = hub.signedInAs(ProfileFixture.person(hub, "Ana", "Test"), Role.MEMBER);
        other.submit("/moi/accords", "/moi/accords/retrait", Map.of("accord", id));
        assertThat(hub.count("companies.testimonials where withdrawn_on is null"))
                .isOne();
        withdraw(id);
        assertThat(hub.count("companies.testimonials where withdrawn_on = '2024-12-15' and withdrawn_by = 'person'"))
                .isOne();
    }

    @Test
    void whoever_changes_the_words_of_a_consent_gives_them_a_new_version() {
        var fr = new Tr(Language.FR, java.time.ZoneOffset.UTC);
        var en = new Tr(Language.EN, java.time.ZoneOffset.UTC);
        var lengths = java.util.Arrays.stream(ConsentKind.values())
                .map(kind -> kind.version() + ":" + fr.get(kind.words(), "").length() + ":"
                        + en.get(kind.words(), "").length())
                .toList();
        assertThat(lengths).isEqualTo(java.util.List.of("1:166:151", "1:139:120", "1:101:79"));
    }

    private org.hortillon.testing.Answer withdraw(String which) {
        return lea.submit("/moi/accords", "/moi/accords/retrait", Map.of("accord", which));
    }
}
