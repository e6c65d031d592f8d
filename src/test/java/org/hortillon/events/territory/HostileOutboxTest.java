package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hortillon.events.territory.Fediverse.ACTOR;
import static org.hortillon.events.territory.Fediverse.OUTBOX;
import static org.hortillon.events.territory.Fediverse.event;
import static org.hortillon.events.territory.Fediverse.holding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.hortillon.fetching.Fetched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outboxes that mean harm, or that somebody wrote in a hurry. */
class HostileOutboxTest {

    @Test
    void pages_that_lead_round_in_a_circle_are_read_once() {
        var asso = new Fediverse()
                .actor()
                .at(OUTBOX, "{'type':'OrderedCollection','first':'" + OUTBOX + "?p=1'}")
                .at(
                        OUTBOX + "?p=1",
                        "{'type':'OrderedCollectionPage','next':'" + OUTBOX + "?p=2','orderedItems':[" + event("Un", "")
                                + "]}")
                .at(
                        OUTBOX + "?p=2",
                        "{'type':'OrderedCollectionPage','next':'" + OUTBOX + "?p=1','orderedItems':["
                                + event("Deux", "") + "]}");
        assertThat(asso.events()).hasSize(2);
        assertThat(asso.asked()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void pages_without_end_are_left_after_thirty_and_it_is_said() {
        var asso = new Fediverse().actor().at(OUTBOX, "{'type':'OrderedCollection','first':'" + OUTBOX + "?p=0'}");
        IntStream.range(0, 50)
                .forEach(page -> asso.at(
                        OUTBOX + "?p=" + page,
                        "{'type':'OrderedCollectionPage','next':'" + OUTBOX + "?p=" + (page + 1) + "','orderedItems':["
                                + event("N" + page, "") + "]}"));
        var read = (Reading.Read) asso.read();
        assertThat(read.events()).hasSize(30);
        assertThat(Fediverse.said(read)).startsWith("30 événements. Seules les 30 premières pages ont été lues");
    }

    @Test
    void an_enormous_page_gives_five_hundred_events_and_names_no_more_than_twenty_to_fetch() {
        var many = IntStream.range(0, 20_000)
                .mapToObj(place -> event("N" + place, ""))
                .toArray(String[]::new);
        assertThat(holding(many).events()).hasSize(500);
        var named = holding(IntStream.range(0, 500)
                .mapToObj(place -> "{'type':'Announce','object':'https://asso.exemple/e/" + place + "'}")
                .toArray(String[]::new));
        assertThat(named.events()).isEmpty();
        assertThat(named.asked()).hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "7", "true", "'x'", "[]", "[[[]]]", "{}", "{'type':{}}", "{'id':7,'type':['Event',{}]}"})
    void wrong_types_everywhere_are_passed_over(String odd) {
        var fields = List.of(
                "id",
                "startTime",
                "endTime",
                "timezone",
                "location",
                "url",
                "content",
                "summary",
                "status",
                "draft",
                "updated");
        for (var field : fields) {
            var event = event("Bal", ",'" + field + "':" + odd);
            assertThat(holding(event, "{'type':'Create','object':" + event + "}")
                            .read())
                    .isInstanceOf(Reading.Read.class);
        }
        assertThat(holding(
                                odd,
                                "{'type':'Create','object':" + odd + "}",
                                "{'type':'Delete','object':" + odd + "}",
                                event("Bal", ""))
                        .events())
                .hasSize(1);
        assertThat(new Fediverse().at(ACTOR, odd).read()).isInstanceOf(Reading.Failed.class);
        assertThat(new Fediverse()
                        .actor()
                        .at(OUTBOX, "{'type':'OrderedCollection','first':" + odd + ",'next':" + odd + "}")
                        .read())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://autre.exemple/outbox",
                "https://asso.exemple.autre.exemple/",
                "https://asso.exemple:8443/",
                "http://asso.exemple/",
                "http://169.254.169.254/latest",
                "http://127.0.0.1:8080/",
                "file:///etc/passwd",
                "//autre.exemple/x",
                "https://asso.exemple@autre.exemple/",
                "javascript:alert(1)",
                "https://a b/",
                "https://[::1]/"
            })
    void what_stands_on_another_site_is_not_asked_for(String address) {
        var outbox = new Fediverse().at(ACTOR, "{'type':'Group','outbox':'" + address + "'}");
        assertThat(((Reading.Failed) outbox.read()).result()).isEqualTo("events.territory.result.actor.elsewhere");
        var next = new Fediverse()
                .actor()
                .at(
                        OUTBOX,
                        "{'type':'OrderedCollection','first':{'type':'OrderedCollectionPage'," + "'orderedItems':["
                                + event("Bal", "") + "],'next':'" + address + "'}}");
        assertThat(Fediverse.said((Reading.Failed) next.read()))
                .startsWith(OUTBOX + " : $.first.next mène à un autre site");
        var object = holding("{'type':'Announce','object':'" + address + "'}", event("Bal", ""));
        assertThat(object.events()).hasSize(1);
        assertThat(outbox.asked()).hasSize(1);
        assertThat(next.asked()).hasSize(2);
        assertThat(object.asked()).hasSize(2);
    }

    @Test
    void an_outbox_that_is_led_on_to_another_site_is_not_read() {
        var found = new Fetched.Found(
                "https://autre.exemple/outbox", "", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8), null, null);
        var failed =
                (Reading.Failed) new Fediverse().actor().answers(OUTBOX, found).read();
        assertThat(Fediverse.said(failed))
                .isEqualTo(OUTBOX + " renvoie à un autre site, qui n’est pas lu : https://autre.exemple/outbox");
    }

    @Test
    void a_site_that_takes_its_time_at_each_page_is_left_after_a_minute() {
        var time = new Clock() {
            private Instant now = Fediverse.NOW;

            @Override
            public Instant instant() {
                now = now.plus(Duration.ofSeconds(19));
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        var asso = new Fediverse()
                .actor()
                .withClock(time)
                .at(OUTBOX, "{'type':'OrderedCollection','first':'" + OUTBOX + "?p=0'}");
        IntStream.range(0, 50)
                .forEach(page -> asso.at(
                        OUTBOX + "?p=" + page,
                        "{'type':'OrderedCollectionPage','next':'" + OUTBOX + "?p=" + (page + 1) + "','orderedItems':["
                                + event("N" + page, "") + "]}"));
        var failed = (Reading.Failed) asso.read();
        assertThat(Fediverse.said(failed)).startsWith("Pas de réponse complète en 60 secondes");
        assertThat(asso.asked()).hasSizeLessThan(10);
    }
}
