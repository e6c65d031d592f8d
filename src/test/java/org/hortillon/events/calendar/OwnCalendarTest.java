package org.hortillon.events.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class OwnCalendarTest {

    private static final String PAGE = "/moi/inscriptions";
    private static final String REMOVE = PAGE + "/agenda/retirer";
    private static final Pattern ADDRESS = Pattern.compile("webcal://[^/\"]+(/agenda/[\\w-]{43}\\.ics)\"");

    private final TestHub hub;

    OwnCalendarTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void events() {
        CompaniesFixture.territory(hub);
        person("lea");
        person("ana");
        for (var state : List.of("seated", "waiting", "cancelled", "attended")) {
            var key = "pour-" + state;
            EventsFixture.event(hub, key, "2099-01-09 18:30");
            hub.execute(
                    "update events.events set mode = 'online', online_url = 'https://visio.exemple.fr/' || key where key = ?",
                    key);
            hub.execute("""
                    insert into events.registrations (event_id, person_id, registered_at, state, turn)
                    select e.id, p.id, now(), ?, case when ? = 'waiting' then 1 end
                      from events.events e, people.people p where e.key = ? and p.key = 'lea'""", state, state, key);
        }
        EventsFixture.event(hub, "chez-ana", "2099-01-09 18:30");
        EventsFixture.registration(hub, "chez-ana", "ana", "seated");
        hub.execute("update events.events set cancelled_on = '2098-12-01' where key = 'pour-attended'");
    }

    @Test
    void a_calendar_holds_the_events_of_its_person_only_and_says_where_each_stands() throws Exception {
        var answer = hub.visitor().get(make(member("lea")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var calendar = new CalendarBuilder(new NothingRegistered()).build(new StringReader(answer.body()));
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .extracting(
                        event -> event.getUid().orElseThrow().getValue().replaceFirst("@.*", ""),
                        event -> requireNonNull(event.getDescription())
                                .getValue()
                                .replaceFirst("\\..*", ""),
                        event -> requireNonNull(event.getStatus()).getValue(),
                        event -> requireNonNull(event.getLocation()).getValue().startsWith("https:"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("pour-seated", "Inscrit", "CONFIRMED", true),
                        org.assertj.core.groups.Tuple.tuple("pour-waiting", "Sur liste d’attente", "CONFIRMED", false),
                        org.assertj.core.groups.Tuple.tuple("pour-attended", "Présent", "CANCELLED", true));
    }

    @Test
    void the_address_is_shown_once_and_only_its_hash_is_kept() {
        var lea = member("lea");
        var path = make(lea);
        var word = path.replaceAll("/agenda/|\\.ics", "");
        assertThat(lea.get(PAGE).body()).contains("Remplacer mon adresse").doesNotContain(word);
        assertThat(hub.value(
                        Boolean.class,
                        "select word_hash = sha256(convert_to(?, 'UTF8')) from events.calendar_links",
                        word))
                .isTrue();
        assertThat(hub.visitor().get("/en" + path).body()).contains("My calendar", "/en/evenements/pour-seated");
    }

    @Test
    void a_new_address_ends_the_one_before_and_a_removed_one_is_not_there_like_one_that_never_was() {
        var lea = member("lea");
        var first = make(lea);
        var anas = make(member("ana"));
        var second = make(lea);
        assertThat(hub.visitor().get(first).status()).isEqualTo(404);
        assertThat(hub.visitor().get(second).status()).isEqualTo(200);
        assertThat(lea.submit(PAGE, REMOVE, Map.of()).location()).endsWith(PAGE);
        var removed = hub.visitor().get(second);
        var never = hub.visitor().get("/agenda/" + "a".repeat(43) + ".ics");
        assertThat(removed.status()).isEqualTo(404);
        assertThat(never.status()).isEqualTo(404);
        assertThat(removed.header("Cache-Control")).contains("no-store").isEqualTo(never.header("Cache-Control"));
        assertThat(removed.header("Content-Type")).isEqualTo(never.header("Content-Type"));
        assertThat(hub.visitor().get(anas).body()).contains("chez-ana").doesNotContain("pour-seated");
    }

    @Test
    void an_address_opens_nothing_at_another_hub() {
        var path = make(member("lea"));
        assertThat(TestHub.found().visitor().get(path).status()).isEqualTo(404);
    }

    @Test
    void whose_account_is_that_of_no_person_has_no_calendar_and_makes_none() {
        var browser = hub.signedIn(Role.MEMBER);
        assertThat(browser.get(PAGE).body()).doesNotContain("own-calendar");
        assertThat(browser.submit("/contact", PAGE, Map.of()).status()).isEqualTo(404);
        assertThat(browser.submit("/contact", REMOVE, Map.of()).status()).isEqualTo(404);
        assertThat(hub.count("events.calendar_links")).isZero();
    }

    private static String make(Browser browser) {
        var answer = browser.submit(PAGE, PAGE, Map.of());
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var found = ADDRESS.matcher(answer.body());
        assertThat(found.find()).isTrue();
        assertThat(answer.body()).containsPattern("value=\"http://[^\"]+" + Pattern.quote(found.group(1)));
        return found.group(1);
    }

    private void person(String key) {
        hub.execute(
                "insert into people.people (key, given_name, family_name, email) values (?, 'Prénom', 'Inconnu', ?)",
                key,
                key + "@exemple.fr");
    }

    private Browser member(String key) {
        return hub.signedInAs(hub.value(UUID.class, "select id from people.people where key = ?", key), Role.MEMBER);
    }
}
