package org.hortillon.accounts.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class ConnectionTest {

    private static final String PATH = "/moi/connexion";
    private static final String SESSION = "hortillon";
    private static final Pattern END = Pattern.compile("action=\"(" + PATH + "/sessions/[0-9a-f]+/fin)\"");
    private final TestHub hub;
    private final String link;

    ConnectionTest(TestHub hub) {
        this.hub = hub;
        this.link = hub.inHub(() -> {
            var accounts = hub.bean(Accounts.class);
            var account = accounts.open("camille@exemple.fr", "Camille", List.of(Role.MEMBER));
            return "/connexion/lien?jeton=" + accounts.link(account, Duration.ofHours(1), 10);
        });
    }

    @Test
    void each_session_is_shown_with_its_browser_and_the_current_one_is_marked() {
        var here = signedIn("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        signedIn("Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36");
        var body = here.get(PATH).body();
        assertThat(body)
                .contains("Firefox, Linux", "Chrome, Android", "Ici, maintenant", "par un lien fait sur la machine");
        assertThat(END.matcher(body).results()).hasSize(1);
        assertThat(body).doesNotContain(here.cookie(SESSION));
    }

    @Test
    void one_session_is_ended_and_the_current_one_stays() {
        var here = signedIn("");
        var there = signedIn("");
        var end = END.matcher(here.get(PATH).body());
        assertThat(end.find()).isTrue();
        assertThat(here.submit(PATH, end.group(1), Map.of()).status()).isEqualTo(302);
        assertThat(there.get(PATH).location()).endsWith("/connexion");
        assertThat(here.get(PATH).status()).isEqualTo(200);
    }

    @Test
    void all_other_sessions_are_ended_at_once_but_nobody_elses() {
        var stranger = hub.signedIn(Role.MEMBER);
        var here = signedIn("");
        var there = List.of(signedIn(""), signedIn(""));
        here.submit(PATH, PATH + "/sessions/fin", Map.of());
        assertThat(there)
                .allSatisfy(session -> assertThat(session.get(PATH).status()).isEqualTo(302));
        assertThat(here.get(PATH).status()).isEqualTo(200);
        assertThat(stranger.get(PATH).status()).isEqualTo(200);
    }

    @Test
    void nobody_ends_the_session_of_another() {
        var here = signedIn("");
        signedIn("");
        var end = END.matcher(here.get(PATH).body());
        assertThat(end.find()).isTrue();
        assertThat(hub.signedIn(Role.ADMINISTRATOR)
                        .submit(PATH, end.group(1), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(hub.count("access.sessions")).isEqualTo(3);
    }

    @Test
    void a_visitor_is_led_to_where_one_signs_in() {
        assertThat(hub.visitor().get(PATH).location()).endsWith("/connexion");
        assertThat(hub.visitor().get("/en" + PATH).location()).endsWith("/en/connexion");
    }

    private Browser signedIn(String agent) {
        var browser = hub.visitor();
        browser.get(link, "User-Agent", agent);
        return browser;
    }
}
