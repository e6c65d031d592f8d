package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hortillon.access.Keys;
import org.hortillon.access.Role;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Preview links are made by a form that nothing else guards: each time it is done there is one more. */
@HubTest
class KeysTest {

    private static final String PAGE = "/equipe/articles/bilan/publication";
    private static final int CLIENTS = 24;
    private static final Pattern KEY = Pattern.compile("name=\"" + Keys.FIELD + "\" value=\"([^\"]+)\"");

    private final TestHub hub;
    private final Browser team;
    private final String token;

    KeysTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
        this.token = team.formToken("/contact");
    }

    @BeforeEach
    void a_draft() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
    }

    private Map<String, String> form(UUID key) {
        return Map.of("_csrf", token, Keys.FIELD, key.toString(), "action", "preview", "life", "jour");
    }

    private Answer send(UUID key) {
        return team.postBare(PAGE, form(key));
    }

    private long links() {
        return hub.count("publishing.previews");
    }

    @Test
    void a_form_that_is_sent_again_is_done_once_and_leads_where_its_first_answer_led() {
        var key = UUID.randomUUID();
        assertThat(send(key).status()).isEqualTo(200);
        for (var time = 1; time <= 20; time++) {
            assertThat(send(key).location()).endsWith(PAGE);
        }
        assertThat(links()).isOne();

        var again = new HashMap<>(form(UUID.randomUUID()));
        again.putAll(Map.of(
                "action", "revoke", "link", hub.value(String.class, "select id::text from publishing.previews")));
        var first = team.postBare(PAGE, again);
        assertThat(first.status()).isEqualTo(302);
        assertThat(team.postBare(PAGE, again).location()).isEqualTo(first.location());
    }

    @Test
    void every_form_of_every_page_has_a_key_of_its_own() {
        var keys = Stream.of(team.get(PAGE), team.get(PAGE))
                .flatMap(page -> KEY.matcher(page.body()).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(keys).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    }

    @Test
    void of_many_at_once_one_does_the_work_and_without_a_common_key_each_does() throws Exception {
        var key = UUID.randomUUID();
        var answers = atOnce(() -> send(key));
        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 303);
        assertThat(links()).isOne();

        atOnce(() -> send(UUID.randomUUID()));
        assertThat(links()).isEqualTo(1 + CLIENTS);
    }

    private static java.util.List<Answer> atOnce(Callable<Answer> sending) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            return clients
                    .invokeAll(Stream.generate(() -> sending).limit(CLIENTS).toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }

    @Test
    void a_key_that_comes_back_with_something_else_or_from_somebody_else_is_refused() {
        var key = UUID.randomUUID();
        send(key);
        var changed = new HashMap<>(form(key));
        changed.put("life", "mois");
        var refused = team.postBare(PAGE, changed);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Ce formulaire a déjà servi");

        var other = hub.signedIn(Role.TEAM);
        var theirs = new HashMap<>(form(key));
        theirs.put("_csrf", other.formToken("/contact"));
        assertThat(other.postBare(PAGE, theirs).status()).isEqualTo(409);
        assertThat(links()).isOne();
    }

    @Test
    void a_form_without_a_key_or_with_a_wrong_one_is_not_understood() {
        var bare = Map.of("_csrf", token, "action", "preview");
        assertThat(team.postBare(PAGE, bare).status()).isEqualTo(400);
        var wrong = new HashMap<>(bare);
        wrong.put(Keys.FIELD, "1");
        assertThat(team.postBare(PAGE, wrong).status()).isEqualTo(400);
        assertThat(links()).isZero();
    }

    @Test
    void what_was_refused_may_be_sent_again() {
        var key = UUID.randomUUID();
        var form = new HashMap<>(form(key));
        form.putAll(Map.of("action", "move", "head", "1", "slug", "Pas Une Adresse"));
        assertThat(team.postBare(PAGE, form).status()).isEqualTo(422);
        assertThat(team.postBare(PAGE, form).status()).isEqualTo(422);
        assertThat(send(key).status()).isEqualTo(200);
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        var key = UUID.randomUUID();
        send(key);
        hub.clockAt(hub.bean(Clock.class).instant().plus(Duration.ofHours(25)));
        send(UUID.randomUUID());
        assertThat(hub.count("access.submissions")).isOne();
    }

    @Test
    void another_hub_knows_nothing_of_a_key() {
        send(UUID.randomUUID());
        assertThat(TestHub.found().count("access.submissions")).isZero();
    }
}
