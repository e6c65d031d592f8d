package org.hortillon.events.territory;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hortillon.fetching.Fetched;
import org.hortillon.fetching.Wanted;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of one actor. Where they begin the team says; from there only the actor's own site is asked: whoever
 * writes an outbox shall not send this server to others, nor pass off as the partner's what others say.
 */
final class Documents {

    static final String ACTIVITY =
            "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";
    static final String WEBFINGER = "application/jrd+json, application/json;q=0.9";
    static final String RESULT = "events.territory.result.actor.";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> GONE = Set.of("404", "410");
    private static final Set<String> UNSIGNED = Set.of("401", "403");
    private static final Pattern NAME = Pattern.compile("(?:/@|acct:)([\\w.-]+)");

    private final Function<Wanted, Fetched> fetch;
    private final Clock clock;
    private final Instant until;
    private @Nullable Site home;

    Documents(Function<Wanted, Fetched> fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
        this.until = clock.instant().plus(PATIENCE);
    }

    /** What stands at the address that the team named, or that a host gave for a name of its own: this is home now. */
    Document begin(String address, String accept) {
        home = null;
        return read(address, accept, true);
    }

    /** What a link leads to: a part of the same document, or another of the same site. */
    Document follow(Document.Json link) {
        var written = address(link.root());
        if (link.root().isObject() && (isWhole(link) || written.isEmpty())) {
            return link;
        }
        if (written.isEmpty()) {
            return new Reading.Failed(RESULT + "missing", ResultWords.of(link.address(), link.path()));
        }
        var address = resolved(link.address(), written);
        return home == null || !home.holds(address)
                ? new Reading.Failed(RESULT + "elsewhere", ResultWords.of(link.address(), link.path(), written))
                : read(address, ACTIVITY, false);
    }

    /** Whether a link would be followed. */
    boolean isHere(Document.Json link) {
        var written = address(link.root());
        return !written.isEmpty() && home != null && home.holds(resolved(link.address(), written));
    }

    /** The address that a link gives, or that a thing gives for itself. */
    static String address(JsonNode link) {
        var id = JsonWords.raw(link.path("id"));
        return link.isObject() ? (id.isEmpty() ? JsonWords.raw(link.path("href")) : id) : JsonWords.raw(link);
    }

    private static boolean isWhole(Document.Json part) {
        return part.root().has("orderedItems")
                || part.root().has("items")
                || part.root().has("first");
    }

    private static String resolved(String base, String written) {
        try {
            return URI.create(base).resolve(written).toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Document read(String address, String accept, boolean pageToo) {
        if (clock.instant().isAfter(until)) {
            return new Reading.Failed(
                    Fetched.Problem.TOO_SLOW.code(),
                    ResultWords.of(Long.toString(PATIENCE.toSeconds())).besides("at", address));
        }
        return switch (fetch.apply(new Wanted(address, accept, null, null))) {
            case Fetched.Found found ->
                pageToo && found.type().startsWith("text/html") ? named(found) : found(address, found);
            case Fetched.Refused refused -> refused(address, refused);
            case Fetched.Unchanged unasked -> refused(address, new Fetched.Refused(Fetched.Problem.STATUS, "304"));
        };
    }

    /** Some sites keep pages and give them out whatever is accepted; these name the document beside them. */
    private Document named(Fetched.Found page) {
        var html = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8), page.address());
        var link = html.selectFirst("link[rel=alternate][type=application/activity+json][href]");
        if (link == null) {
            return new Reading.Failed(RESULT + "page", ResultWords.of(page.address()));
        }
        home = Site.of(page.address()).orElse(null);
        var address = link.absUrl("href");
        return home == null || !home.holds(address)
                ? new Reading.Failed(RESULT + "led", ResultWords.of(page.address(), link.attr("href")))
                : read(address, ACTIVITY, false);
    }

    private Document found(String asked, Fetched.Found found) {
        if (home != null && !home.holds(found.address())) {
            return new Reading.Failed(RESULT + "led", ResultWords.of(asked, found.address()));
        }
        home = home == null ? Site.of(found.address()).orElse(null) : home;
        try {
            var root = JSON.readTree(found.bytes());
            return root.isObject()
                    ? new Document.Json(found.address(), "$", root)
                    : new Reading.Failed(RESULT + "missing", ResultWords.of(found.address(), "$"));
        } catch (JacksonException e) {
            var at = e.getLocation();
            return new Reading.Failed(
                    RESULT + "json",
                    ResultWords.of(
                            found.address(),
                            Integer.toString(at == null ? 1 : Math.max(1, at.getLineNr())),
                            Integer.toString(at == null ? 1 : Math.max(1, at.getColumnNr()))));
        }
    }

    private static Document refused(String address, Fetched.Refused refused) {
        var failure = new Reading.Failed(
                refused.problem().code(), ResultWords.of(refused.detail()).besides("at", address));
        if (refused.problem() != Fetched.Problem.STATUS) {
            return failure;
        }
        return UNSIGNED.contains(refused.detail())
                ? unsigned(address, refused.detail())
                : GONE.contains(refused.detail()) ? new Document.Gone(failure) : failure;
    }

    /** Reading with a signature needs an actor of our own; these sites have a calendar as well, which needs none. */
    private static Reading.Failed unsigned(String address, String status) {
        var site = Site.of(address).orElse(new Site(true, ""));
        var name = NAME.matcher(address);
        return new Reading.Failed(
                RESULT + "unsigned",
                ResultWords.of(
                        status,
                        site.address("/@" + (name.find() ? name.group(1) : "…") + "/feed/ics"),
                        site.address("/feed/ics")));
    }
}
