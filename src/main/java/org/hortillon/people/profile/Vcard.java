package org.hortillon.people.profile;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** A person as a vCard 4 (RFC 6350), with what the reader sees and nothing else. */
final class Vcard {

    private static final int LINE = 75;

    private final StringBuilder out = new StringBuilder();

    private Vcard() {}

    /** @param source address of the person's page */
    static byte[] of(PersonPage.Seen person, String source, Tr t) {
        var card = new Vcard();
        card.line("BEGIN:VCARD").line("VERSION:4.0").line("KIND:individual");
        card.line("FN:" + escaped(person.name()));
        card.line("N:" + escaped(person.familyName()) + ";" + escaped(person.givenName()) + ";;;");
        card.text("TITLE", t.pickOrEmpty(person.headline(), person.headlineEn()));
        card.text("EMAIL", person.email());
        if (person.phone() != null) {
            card.line("TEL;VALUE=uri:tel:" + person.phone().replaceAll("[^+0-9]", ""));
        }
        if (person.commune() != null) {
            card.line("ADR:;;;" + escaped(person.commune()) + ";;;");
        }
        person.links().forEach(link -> card.line("URL:" + link));
        person.languages().forEach(code -> card.line("LANG:" + code));
        if (!person.skills().isEmpty()) {
            card.line(
                    "CATEGORIES:" + person.skills().stream().map(Vcard::escaped).collect(Collectors.joining(",")));
        }
        card.line("SOURCE:" + source).line("UID:" + source).line("END:VCARD");
        return card.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void text(String property, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            line(property + ":" + escaped(value));
        }
    }

    /** No line has more than 75 bytes; what is longer goes on after a blank, and no letter is torn apart. */
    private Vcard line(String text) {
        var room = LINE;
        for (var point : text.codePoints().toArray()) {
            var letter = Character.toString(point);
            var bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                out.append("\r\n ");
                room = LINE - 1;
            }
            out.append(letter);
            room -= bytes;
        }
        out.append("\r\n");
        return this;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\\R", "\\\\n");
    }
}
