package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hortillon.events.territory.Fediverse.event;
import static org.hortillon.events.territory.Fediverse.holding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxReaderTest {

    @Test
    void a_group_of_mobilizon_is_read_over_its_pages_until_one_is_empty() {
        var outbox = "https://mobilizon.exemple/@collectif/outbox";
        var mobilizon = new Fediverse()
                .at("https://mobilizon.exemple/@collectif", "{'type':'Group','outbox':'" + outbox + "'}")
                .at(
                        outbox,
                        "{'type':'OrderedCollection','totalItems':2,'first':{'type':'OrderedCollectionPage','next':'"
                                + outbox
                                + "?page=2','orderedItems':[{'type':'Create','published':'2024-12-15T09:00:00Z','object':{'type':'Event',"
                                + "'id':'https://mobilizon.exemple/events/1','url':'https://mobilizon.exemple/events/1','name':'Apéro',"
                                + "'startTime':'2025-01-23T18:30:00+01:00','endTime':'2025-01-23T20:30:00+01:00','timezone':'Europe/Paris',"
                                + "'draft':false,'status':'CONFIRMED','ical:status':'CONFIRMED','content':'<p>Avec <b>Ana</b></p>',"
                                + "'location':{'type':'Place','name':'La Gare','address':{'type':'PostalAddress','addressLocality':'Amiens',"
                                + "'streetAddress':null}}}},{'type':'Create','object':{'type':'Note','id':'https://mobilizon.exemple/c/1'}}]}}")
                .at(
                        outbox + "?page=2",
                        "{'type':'OrderedCollectionPage','next':'" + outbox + "?page=3','orderedItems':["
                                + "{'type':'Create','object':{'type':'Event','id':'https://mobilizon.exemple/events/2','name':'Annulé',"
                                + "'startTime':'2025-01-24T18:30:00+01:00','ical:status':'CANCELLED'}}]}")
                .at(
                        outbox + "?page=3",
                        "{'type':'OrderedCollectionPage','next':'" + outbox + "?page=4','orderedItems':[]}");
        var read = ((Reading.Read) mobilizon.read("https://mobilizon.exemple/@collectif"));
        assertThat(read.besides()).isEqualTo(ResultWords.NONE);
        assertThat(read.events())
                .satisfiesExactly(
                        apero -> {
                            assertThat(apero.uid()).isEqualTo("https://mobilizon.exemple/events/1");
                            assertThat(apero.startsAt()).isEqualTo("2025-01-23T17:30:00Z");
                            assertThat(apero.endsAt()).isEqualTo("2025-01-23T19:30:00Z");
                            assertThat(apero.place()).isEqualTo("La Gare, Amiens");
                            assertThat(apero.link()).isEqualTo("https://mobilizon.exemple/events/1");
                            assertThat(apero.summary()).isEqualTo("Avec Ana");
                            assertThat(apero.cancelled()).isFalse();
                        },
                        cancelled -> assertThat(cancelled.cancelled()).isTrue());
        assertThat(mobilizon.asked()).last().isEqualTo(outbox + "?page=3");
        assertThat(mobilizon.wanted())
                .allSatisfy(
                        wanted -> assertThat(wanted.accept())
                                .isEqualTo(
                                        "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\""));
    }

    @Test
    void gancio_is_found_by_its_handle_and_tells_its_place_in_one_line() {
        var base = "https://gancio.exemple/federation/u/relay";
        var gancio = new Fediverse()
                .at(
                        "https://gancio.exemple/.well-known/webfinger?resource=acct:relay@gancio.exemple",
                        "{'subject':'acct:relay@gancio.exemple','links':[{'rel':'self','type':'text/html','href':'https://gancio.exemple/'},"
                                + "{'rel':'self','type':'application/activity+json','href':'" + base + "'}]}")
                .at(base, "{'type':'Person','outbox':'" + base + "/outbox'}")
                .at(base + "/outbox", "{'type':'OrderedCollection','first':'" + base + "/outbox?page=true'}")
                .at(
                        base + "/outbox?page=true",
                        Fediverse.page(
                                "{'type':'Create','object':{'type':'Event',"
                                        + "'id':'https://gancio.exemple/federation/m/7','url':'https://gancio.exemple/event/marche','name':'Marché',"
                                        + "'startTime':'2025-02-01T09:00:00.000+01:00','location':[{'type':'VirtualLocation','url':'https://salle.exemple'},"
                                        + "{'type':'Place','name':'Halle','address':'1 rue du Port, Corbie'}],'content':'','summary':'Halle, samedi'}}"));
        var read = ((Reading.Read) gancio.read("@relay@Gancio.exemple")).events();
        assertThat(read).singleElement().satisfies(market -> {
            assertThat(market.startsAt()).isEqualTo("2025-02-01T08:00:00Z");
            assertThat(market.endsAt()).isEqualTo(market.startsAt());
            assertThat(market.place()).isEqualTo("Halle, 1 rue du Port, Corbie");
            assertThat(market.link()).isEqualTo("https://gancio.exemple/event/marche");
            assertThat(market.summary()).isEqualTo("Halle, samedi");
        });
        assertThat(gancio.wanted().getFirst().accept()).startsWith("application/jrd+json");
    }

    @Test
    void wordpress_tells_first_what_is_newest_so_that_counts_and_what_was_removed_is_gone() {
        var id = "'id':'https://asso.exemple/?p=9','name':";
        var start =
                ",'startTime':'2025-01-23T17:30:00Z','timezone':'+01:00','url':[{'type':'Link','mediaType':'application/json',"
                        + "'href':'https://asso.exemple/?p=9'},{'type':'Link','mediaType':'text/html','href':'https://asso.exemple/apero'}]";
        var read = holding(
                        "{'type':'Update','object':{'type':'Event'," + id
                                + "'Grand apéro','updated':'2024-12-10T10:00:00Z'" + start + "}}",
                        "{'type':'Delete','object':'https://asso.exemple/e/" + "Parti".hashCode() + "'}",
                        "{'type':'Create','object':" + event("Parti", "") + "}",
                        "{'type':'Create','object':{'type':'Event'," + id + "'Apéro','published':'2024-12-01T10:00:00Z'"
                                + start + "}}",
                        "{'type':'Like','object':'https://asso.exemple/e/1'}")
                .events();
        assertThat(read).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo("Grand apéro");
            assertThat(event.link()).isEqualTo("https://asso.exemple/apero");
        });
    }

    @Test
    void dates_say_what_is_newest_where_an_outbox_begins_with_the_oldest() {
        var read = holding(
                        "{'type':'Create','published':'2024-12-01T10:00:00Z','object':" + event("Apéro", "") + "}",
                        "{'type':'Update','object':"
                                + event("Apéro", ",'updated':'2024-12-02T10:00:00Z','status':'CANCELLED'") + "}",
                        "{'type':'Create','published':'2024-12-01T10:00:00Z','object':" + event("Parti", "") + "}",
                        "{'type':'Delete','published':'2024-12-03T10:00:00Z','object':{'type':'Tombstone','id':'https://asso.exemple/e/"
                                + "Parti".hashCode() + "'}}")
                .events();
        assertThat(read)
                .singleElement()
                .satisfies(event -> assertThat(event.cancelled()).isTrue());
    }

    @Test
    void an_event_that_is_only_named_is_fetched_and_one_that_is_there_no_more_is_none() {
        var asso = holding(
                        "{'type':'Announce','object':'https://asso.exemple/e/1'}",
                        "{'type':'Announce','object':'https://asso.exemple/e/2'}",
                        "{'type':'Announce','object':'https://asso.exemple/e/1'}",
                        "'https://asso.exemple/e/3'")
                .at("https://asso.exemple/e/1", event("Bal", ""))
                .refuses("https://asso.exemple/e/2", "410")
                .at("https://asso.exemple/e/3", "{'type':'Tombstone','id':'https://asso.exemple/e/3'}");
        assertThat(asso.events())
                .singleElement()
                .satisfies(event -> assertThat(event.title()).isEqualTo("Bal"));
        assertThat(asso.asked()).containsOnlyOnce("https://asso.exemple/e/1");
    }

    @Test
    void an_outbox_without_pages_or_activities_is_read_as_well_and_drafts_are_not() {
        var asso = new Fediverse()
                .at(
                        Fediverse.OUTBOX,
                        "{'type':['Collection'],'items':[" + event("Bal", "") + ","
                                + event("Brouillon", ",'draft':true") + ","
                                + event("Trop tard", "").replace("2025-", "2027-") + "]}");
        assertThat(((Reading.Read) asso.read(Fediverse.OUTBOX)).events())
                .singleElement()
                .satisfies(event -> assertThat(event.title()).isEqualTo("Bal"));
    }

    @Test
    void a_time_without_offset_is_that_of_the_zone_that_is_told_and_a_day_is_a_whole_day() {
        var read = holding(
                        event("Là-bas", ",'timezone':'Indian/Reunion'").replace("+01:00", ""),
                        event("Ici", ",'onlineAddress':'https://salle.exemple'").replace("+01:00", ""),
                        event("Jour", "").replace("T18:30:00+01:00", ""),
                        "{'type':'Event','id':'https://asso.exemple/e/5','nameMap':{'fr':'Fête'},'startTime':'2025-01-23T10:00:00Z'}")
                .events();
        assertThat(read.stream().map(event -> event.startsAt().toString()))
                .containsExactly(
                        "2025-01-23T14:30:00Z", "2025-01-23T17:30:00Z", "2025-01-22T23:00:00Z", "2025-01-23T10:00:00Z");
        assertThat(read.get(2).allDay()).isTrue();
        assertThat(read.get(3).title()).isEqualTo("Fête");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@collectif@mobilizon.exemple", "collectif@mobilizon.exemple", "acct:collectif@Mobilizon.exemple"
            })
    void a_handle_is_known_in_each_way_to_write_it(String written) {
        var form = new FeedForm("Collectif", written, "ics");
        assertThat(form.address()).isEqualTo("@collectif@mobilizon.exemple");
        assertThat(form.kind()).isEqualTo("actor");
        assertThat(form.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@collectif", "@collectif@local", "@a b@c.fr", "@a@c.fr/x", "@a@b@c.fr", "@a@c.fr?x", "@a@-.%.fr"
            })
    void what_is_neither_an_address_nor_a_handle_is_refused(String written) {
        assertThat(new FeedForm("Collectif", written, "actor").problems()).containsKey("adresse");
    }
}
