package org.hortillon.events.door;

import static org.hortillon.site.Pdf.escaped;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hortillon.events.agenda.Event;
import org.hortillon.kernel.Tr;

/** The sheet that people sign on paper: names by family name, a box to sign in, and lines for who was not expected. */
final class SignInSheet {

    private static final int EMPTY_LINES = 8;

    private SignInSheet() {}

    static String html(Event event, List<DoorList.Entry> people, Tr t) {
        var title = t.pick(event.title(), event.titleEn());
        var named = people.stream()
                .filter(entry -> !entry.state().equals("excused"))
                .map(entry -> line(entry.family(), entry.given(), entry.seats()))
                .collect(Collectors.joining());
        var empty = IntStream.range(0, EMPTY_LINES)
                .mapToObj(number -> line(" ", " ", 1))
                .collect(Collectors.joining());
        return """
                <html lang="%s"><head><title>%s</title><meta name="description" content="%s"/><style>
                @page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Page'; font-size: 8pt; } }
                body { font-family: 'Page'; font-size: 10.5pt; color: #14262b; }
                h1 { font-size: 18pt; font-weight: normal; margin: 0 0 1mm; } p { margin: 0 0 6mm; color: #51666c; }
                table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
                th { font-weight: normal; text-align: left; color: #51666c; padding: 1.5mm 2mm; border-bottom: 0.5mm solid #0b5a54; }
                td { height: 9.5mm; padding: 0 2mm; vertical-align: middle; border-bottom: 0.2mm solid #9db0b4; }
                td.sign { border-left: 0.2mm solid #9db0b4; } tr { page-break-inside: avoid; }
                </style></head><body>
                <h1>%s</h1><p>%s, %s</p>
                <table><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>%s%s</tbody></table>
                </body></html>""".formatted(
                        t.language().code(),
                        escaped(t.get("events.door.sheet.title", title)),
                        escaped(t.get("events.door.sheet.title", title)),
                        escaped(t.get("events.door.sheet.title", title)),
                        escaped(t.moment(event.startsAt())),
                        escaped(event.venue()),
                        escaped(t.get("events.door.family")),
                        escaped(t.get("events.door.given")),
                        escaped(t.get("events.door.sheet.signature")),
                        named,
                        empty);
    }

    private static String line(String family, String given, int seats) {
        var group = seats > 1 ? " (" + seats + ")" : "";
        return "<tr><td>" + escaped(family) + "</td><td>" + escaped(given + group)
                + "</td><td class=\"sign\"></td></tr>";
    }
}
