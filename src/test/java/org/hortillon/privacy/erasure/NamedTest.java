package org.hortillon.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published stays as it was published: the team is told where a name still stands, before it erases. */
@HubTest
class NamedTest {

    private static final String THEIRS = "/equipe/personnes/ada-lefort/donnees";

    private final TestHub hub;

    NamedTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void ada() {
        ProfileFixture.person(hub, "Ada", "Lefort");
    }

    private void article(String slug, String status, String text) {
        hub.execute("""
                insert into publishing.articles
                       (slug, title, excerpt, author, published_on, status, language, source, words, word_count, featured, tags, seo_keywords)
                values (?, 'Un titre', 'Un mot', 'Équipe', '2024-12-01', ?, 'fr', 'x', ?, 5, false, '{}', '{}')""", slug, status, text);
    }

    @Test
    void the_published_articles_that_name_somebody_are_listed_with_links_and_those_withdrawn_are_not() {
        article("portrait", "published", "Chez **Ada Lefort**, on répare.");
        article("atelier", "published", "Ada et Jean Lefort sont deux autres.");
        article("essai", "withdrawn", "Ada Lefort encore.");
        var page = hub.signedIn(Role.TEAM).get(THEIRS).body();
        assertThat(page)
                .contains("Un article publié nomme Ada Lefort", "href=\"/blog/portrait\"")
                .doesNotContain("/blog/atelier", "/blog/essai");
        assertThat(hub.signedIn(Role.TEAM).get("/en" + THEIRS).body()).contains("One published article names");
    }

    @Test
    void without_any_the_team_is_told_so_and_whoever_looks_at_their_own_is_told_nothing() {
        assertThat(hub.signedIn(Role.TEAM).get(THEIRS).body()).contains("Aucun article publié ne nomme Ada Lefort");
        article("portrait", "published", "Chez Ada Lefort.");
        var person = hub.value(java.util.UUID.class, "select id from people.people where key = 'ada-lefort'");
        assertThat(hub.signedInAs(person, Role.MEMBER).get("/moi/donnees").body())
                .doesNotContain("/blog/portrait");
    }
}
