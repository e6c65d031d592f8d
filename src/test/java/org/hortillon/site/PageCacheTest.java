package org.hortillon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Executors;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class PageCacheTest {

    @Test
    void a_second_visitor_gets_the_same_page_and_a_browser_keeps_what_has_not_changed(TestHub hub) {
        var first = hub.visitor().get("/entreprises");
        var second = hub.visitor().get("/entreprises");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Content-Security-Policy")).isEqualTo(first.header("Content-Security-Policy"));
        var again = hub.visitor().get("/entreprises", "If-None-Match", second.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void a_change_in_the_records_shows_at_once(TestHub hub) {
        CompaniesFixture.territory(hub);
        assertThat(hub.visitor().get("/entreprises").body()).doesNotContain("Agrilune");
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2024-05-02");
        assertThat(hub.visitor().get("/entreprises").body()).contains("Agrilune");
    }

    @Test
    void a_change_in_one_hub_leaves_the_pages_of_another_alone(TestHub hub) {
        var other = TestHub.found();
        var cache = hub.bean(PageCache.class);
        var mine = cache.key(hub.id(), "/");
        var theirs = cache.key(other.id(), "/");
        hub.execute("update hubs.hubs set tagline = 'Autrement'");
        assertThat(cache.key(hub.id(), "/")).isNotEqualTo(mine);
        assertThat(cache.key(other.id(), "/")).isEqualTo(theirs);
    }

    @Test
    void reading_while_signed_in_writes_the_session_but_turns_no_page(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        var cache = hub.bean(PageCache.class);
        var before = cache.key(hub.id(), "/");
        team.get("/equipe");
        team.get("/entreprises");
        hub.visitor().get("/connexion/lien?jeton=guessed");
        assertThat(cache.key(hub.id(), "/")).isEqualTo(before);
    }

    @Test
    void what_somebody_signed_in_sees_is_never_given_to_a_visitor(TestHub hub) {
        assertThat(hub.signedIn(Role.TEAM).get("/entreprises").body()).contains("/deconnexion");
        assertThat(hub.visitor().get("/entreprises").body()).doesNotContain("/deconnexion");
    }

    @Test
    void a_page_that_many_ask_for_at_once_is_drawn_once(TestHub hub) throws Exception {
        var cache = hub.bean(PageCache.class);
        var key = cache.key(hub.id(), "drawn once");
        assertThat(cache.awaited(key)).as("the first draws").isEmpty();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = others.submit(() -> cache.awaited(key));
            cache.put(key, CachedPage.of(Map.of(), new byte[] {1}));
            cache.drawn(key);
            assertThat(second.get()).isEqualTo(cache.get(key));
        }
    }

    @Test
    void a_page_that_cannot_be_kept_is_drawn_by_each(TestHub hub) throws Exception {
        var cache = hub.bean(PageCache.class);
        var key = cache.key(hub.id(), "never kept");
        assertThat(cache.awaited(key)).isEmpty();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = others.submit(() -> cache.awaited(key));
            cache.drawn(key);
            assertThat(second.get()).isEmpty();
        }
    }

    @Test
    void languages_and_fragments_are_kept_apart(TestHub hub) {
        assertThat(hub.visitor().get("/entreprises").body()).contains("lang=\"fr\"");
        assertThat(hub.visitor().get("/en/entreprises").body()).contains("lang=\"en\"");
    }
}
