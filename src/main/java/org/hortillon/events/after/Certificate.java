package org.hortillon.events.after;

import static org.hortillon.site.Pdf.escaped;

import java.time.LocalDate;
import org.hortillon.kernel.Tr;

/** What certifies that somebody came. */
final class Certificate {

    private Certificate() {}

    static String html(OwnDay day, String hub, LocalDate today, Tr t) {
        var title = t.get("events.after.certificate");
        return """
                <html lang="%s"><head><title>%s</title><meta name="description" content="%s"/><style>
                @page { size: A4; margin: 32mm 26mm; }
                body { font-family: 'Page'; font-size: 12pt; line-height: 1.6; color: #14262b; }
                .hub { font-size: 13pt; color: #0b5a54; } h1 { font-size: 24pt; font-weight: normal; margin: 30mm 0 12mm; }
                .who { font-size: 18pt; margin: 0 0 4mm; } p { margin: 0 0 4mm; } .end { margin-top: 24mm; color: #51666c; }
                </style></head><body>
                <p class="hub">%s</p><h1>%s</h1>
                <p class="who">%s</p><p>%s</p><p>%s</p><p class="end">%s</p>
                </body></html>""".formatted(
                        t.language().code(),
                        escaped(title),
                        escaped(title),
                        escaped(hub),
                        escaped(title),
                        escaped(day.name()),
                        escaped(t.get("events.after.certificate.words", t.pick(day.title(), day.titleEn()))),
                        escaped(t.get(
                                "events.after.certificate.when",
                                t.date(day.heldOn()),
                                t.time(day.startsAt()),
                                t.time(day.endsAt()),
                                day.venue())),
                        escaped(t.get("events.after.certificate.issued", hub, t.date(today))));
    }
}
