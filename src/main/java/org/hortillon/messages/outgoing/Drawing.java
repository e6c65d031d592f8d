package org.hortillon.messages.outgoing;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.messages.Letter;
import org.hortillon.messages.SiteAddress;
import org.springframework.stereotype.Component;

/** Draws a letter as a mail: its texts filled in, once as plain text and once as HTML. */
@Component
class Drawing {

    /** Stands in the drawn mail where the secret goes while it leaves. */
    static final String SECRET = "********";

    /** Line ends would begin a header of their own, and signs that turn the direction of writing hide where a link leads. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    private static final Pattern UNSEEN_BUT_LINES =
            Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\r\\n\\t]]+");

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    private final TemplateEngine templates;
    private final Hubs hubs;
    private final SiteAddress site;

    Drawing(TemplateEngine templates, Hubs hubs, SiteAddress site) {
        this.templates = templates;
        this.hubs = hubs;
        this.site = site;
    }

    /** A mail as it is kept. */
    record Drawn(String subject, String text, String html) {}

    Drawn draw(Letter letter) {
        var sheet = sheet(letter);
        return new Drawn(
                sheet.subject(), layout("messages/letter/text.jte", sheet), layout("messages/letter/html.jte", sheet));
    }

    private String layout(String template, Sheet sheet) {
        var output = new StringOutput();
        templates.render(template, sheet, output);
        return output.toString().strip() + "\n";
    }

    private Sheet sheet(Letter letter) {
        var hub = hubs.current();
        var t = new Tr(letter.language(), hub.zone());
        var values = values(letter, t, hub.name());
        var origin = site.origin();
        var key = letter.name().replaceFirst("\\.", ".letter.");
        var address = letter.action() + (letter.secret().isEmpty() ? "" : SECRET);
        return new Sheet(
                t,
                clean(hub.name()),
                clean(t.getNamed(key + ".subject", values)),
                paragraphs(t.getNamed(key + ".text", values)),
                letter.action().isEmpty() ? "" : t.getNamed(key + ".action", values),
                origin + t.href(address),
                paragraphs(written(letter.words())),
                t.has(key + ".after") ? paragraphs(t.getNamed(key + ".after", values)) : List.of(),
                written(letter.quote()).strip().lines().toList(),
                origin + t.href("/"));
    }

    private static Map<String, Object> values(Letter letter, Tr t, String hub) {
        var values = new LinkedHashMap<String, Object>();
        values.put("hub", clean(hub));
        letter.values().forEach((name, value) -> values.put(name, said(value, t)));
        return values;
    }

    private static Object said(Object value, Tr t) {
        return switch (value) {
            case Instant moment -> t.moment(moment);
            case LocalDate day -> t.date(day);
            case Number number -> number;
            default -> clean(value.toString());
        };
    }

    private static String clean(String words) {
        return UNSEEN.matcher(words).replaceAll(" ").strip();
    }

    private static String written(String words) {
        return UNSEEN_BUT_LINES.matcher(words).replaceAll(" ");
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(EMPTY_LINES.split(text.strip()))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }
}
