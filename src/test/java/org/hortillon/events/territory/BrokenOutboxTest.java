package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hortillon.events.territory.Fediverse.ACTOR;
import static org.hortillon.events.territory.Fediverse.OUTBOX;
import static org.hortillon.events.territory.Fediverse.event;
import static org.hortillon.events.territory.Fediverse.holding;
import static org.hortillon.events.territory.Fediverse.said;

import java.time.ZoneId;
import java.util.List;
import org.hortillon.fetching.Fetched;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.junit.jupiter.api.Test;

/** What is said of an outbox that cannot be read, or not whole. */
class BrokenOutboxTest {

    @Test
    void a_broken_document_says_which_and_on_which_line_and_column() {
        var failed = (Reading.Failed) new Fediverse()
                .actor()
                .at(OUTBOX, "{\n  'type': 'OrderedCollection',\n  'first': oui\n}")
                .read();
        assertThat(said(failed))
                .startsWith(OUTBOX + " n’est pas un document ActivityPub lisible : voyez la ligne 3, colonne 1");
        var deep = "[".repeat(100_000);
        assertThat(new Fediverse().actor().at(OUTBOX, deep).read()).isInstanceOf(Reading.Failed.class);
        var missing =
                (Reading.Failed) new Fediverse().at(ACTOR, "{'type':'Group'}").read();
        assertThat(missing.words().lines()).containsExactly(ACTOR, "$.outbox");
    }

    @Test
    void an_event_without_a_time_leaves_the_others_and_says_where_it_stands() {
        var read = (Reading.Read) holding(
                        event("Bal", ""),
                        "{'type':'Create','object':"
                                + event("Bal 2", "").replace("2025-01-23T18:30:00+01:00", "bientôt") + "}")
                .read();
        assertThat(said(read))
                .isEqualTo("Un événement. Au moins un autre n’a ni nom ni date lisibles : voyez " + OUTBOX
                        + " $.first.orderedItems[1].object");
        var far = holding(
                event("Loin", "").replace("2025-", "+999999999-"),
                event("Bal", ",'endTime':'+999999999-12-31T23:59:59-18:00'"));
        assertThat(far.events()).hasSize(1);
    }

    @Test
    void who_answers_signed_requests_only_is_read_by_the_calendar_that_the_message_names() {
        var failed =
                (Reading.Failed) new Fediverse().actor().refuses(OUTBOX, "401").read();
        assertThat(said(failed))
                .contains("(401)", "https://asso.exemple/@collectif/feed/ics", "https://asso.exemple/feed/ics");
        assertThat(failed.words().said(new Tr(Language.EN, ZoneId.of("Europe/Paris")), failed.result()))
                .contains("servers that sign", "https://asso.exemple/@collectif/feed/ics");
    }

    @Test
    void whatever_a_server_answers_is_said_with_the_address() {
        for (var status : List.of("404", "410", "500")) {
            var failed = (Reading.Failed)
                    new Fediverse().actor().refuses(OUTBOX, status).read();
            assertThat(said(failed)).isEqualTo("Le site a répondu " + status + " (" + OUTBOX + ")");
        }
        var unasked = (Reading.Failed)
                new Fediverse().actor().answers(OUTBOX, new Fetched.Unchanged()).read();
        assertThat(unasked.words().lines()).contains("304");
        var nobody = (Reading.Failed) new Fediverse()
                .at(
                        "https://asso.exemple/.well-known/webfinger?resource=acct:collectif@asso.exemple",
                        "{'links':[{'rel':'self','type':'application/activity+json','href':'http://127.0.0.1/'}]}")
                .read("@collectif@asso.exemple");
        assertThat(nobody.words().lines()).contains("$.links");
    }

    @Test
    void a_page_that_is_given_out_whatever_is_accepted_is_left_for_the_document_that_it_names() {
        var link = "<link rel=\"alternate\" type=\"application/activity+json\" href=\"%s\">";
        var page = "https://asso.exemple/auteurs/anna";
        assertThat(holding(event("Bal", ""))
                        .page(page, link.formatted("/@collectif"))
                        .read(page))
                .isInstanceOf(Reading.Read.class);
        assertThat(said((Reading.Failed)
                        new Fediverse().page(page, "<p>Bonjour</p>").read(page)))
                .startsWith(page + " est une page web qui ne nomme aucun compte");
        var elsewhere = new Fediverse().page(page, link.formatted("https://autre.exemple/@x"));
        assertThat(said((Reading.Failed) elsewhere.read(page))).contains("renvoie à un autre site");
        var circle = new Fediverse().page(page, link.formatted(page));
        assertThat(said((Reading.Failed) circle.read(page))).contains("n’est pas un document ActivityPub lisible");
        assertThat(circle.asked()).hasSize(2);
    }
}
