package org.hortillon.events.territory;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.fetching.Fetched;
import org.hortillon.fetching.Wanted;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;

/** Sites that publish by ActivityPub, made of what a test writes; single quotes stand for double ones. */
final class Fediverse {

    static final String ACTOR = "https://asso.exemple/@collectif";
    static final String OUTBOX = "https://asso.exemple/@collectif/outbox";
    static final Instant NOW = Instant.parse("2024-12-15T09:00:00Z");

    private static final Tr FR = new Tr(Language.FR, ZoneId.of("Europe/Paris"));

    private final Map<String, Fetched> pages = new HashMap<>();
    private final List<Wanted> asked = new ArrayList<>();
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    /** With an actor whose outbox holds these items, on one page that is embedded. */
    static Fediverse holding(String... items) {
        return new Fediverse().actor().at(OUTBOX, "{'type':'OrderedCollection','first':" + page(items) + "}");
    }

    static String page(String... items) {
        return "{'type':'OrderedCollectionPage','orderedItems':[" + String.join(",", items) + "]}";
    }

    static String event(String name, String more) {
        return "{'type':'Event','id':'https://asso.exemple/e/" + name.hashCode() + "','name':'" + name
                + "','startTime':'2025-01-23T18:30:00+01:00'" + more + "}";
    }

    Fediverse actor() {
        return at(ACTOR, "{'type':'Group','id':'" + ACTOR + "','outbox':'" + OUTBOX + "'}");
    }

    Fediverse page(String address, String html) {
        return answers(
                address,
                new Fetched.Found(
                        address, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8), null, null));
    }

    Fediverse at(String address, String json) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        pages.put(address, new Fetched.Found(address, "application/activity+json", bytes, null, null));
        return this;
    }

    Fediverse answers(String address, Fetched answer) {
        pages.put(address, answer);
        return this;
    }

    Fediverse refuses(String address, String status) {
        return answers(address, new Fetched.Refused(Fetched.Problem.STATUS, status));
    }

    Fediverse withClock(Clock other) {
        clock = other;
        return this;
    }

    List<String> asked() {
        return asked.stream().map(Wanted::address).toList();
    }

    List<Wanted> wanted() {
        return List.copyOf(asked);
    }

    Reading read(String address) {
        return new OutboxReader(
                        this::fetch,
                        clock,
                        ZoneId.of("Europe/Paris"),
                        LocalDate.of(2024, 12, 14),
                        LocalDate.of(2025, 12, 15))
                .read(address);
    }

    Reading read() {
        return read(ACTOR);
    }

    List<Announced> events() {
        return ((Reading.Read) read()).events();
    }

    private Fetched fetch(Wanted wanted) {
        asked.add(wanted);
        return pages.getOrDefault(wanted.address(), new Fetched.Refused(Fetched.Problem.STATUS, "404"));
    }

    static String said(Reading.Failed failed) {
        return plain(failed.words().said(FR, failed.result()));
    }

    static String said(Reading.Read read) {
        var number = ResultWords.of(Integer.toString(read.events().size()));
        return plain(number.and(read.besides()).said(FR, "events.territory.result.read"));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
