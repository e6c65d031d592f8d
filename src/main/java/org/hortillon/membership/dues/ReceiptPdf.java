package org.hortillon.membership.dues;

import static org.hortillon.site.Pdf.escaped;

import java.util.stream.Collectors;
import org.hortillon.kernel.Tr;
import org.hortillon.site.Pdf;
import org.springframework.http.ResponseEntity;

/** A receipt as a page to keep or print. */
final class ReceiptPdf {

    private ReceiptPdf() {}

    /** As an answer that browsers keep as a file. */
    static ResponseEntity<byte[]> answer(Receipt receipt, Tr t) {
        return Pdf.answer(receipt.file(), html(receipt, t));
    }

    static String html(Receipt receipt, Tr t) {
        var title = t.get("membership.receipt.title", receipt.label());
        var address = receipt.payeeAddress()
                .lines()
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining());
        return """
                <html lang="%s"><head><title>%s</title><style>
                @page { size: A4; margin: 25mm 22mm; }
                body { font-family: 'Page'; font-size: 11pt; line-height: 1.45; color: #14262b; }
                h1 { font-size: 20pt; font-weight: normal; margin: 24mm 0 2mm; }
                .payee { font-size: 13pt; } .muted { color: #51666c; } p { margin: 0 0 2mm; }
                table { width: 100%%; border-collapse: collapse; margin: 10mm 0; }
                td { border-bottom: 0.3mm solid #c9d6d8; padding: 2.2mm 0; vertical-align: top; }
                td.what { width: 55mm; color: #51666c; } .amount { font-size: 16pt; }
                </style></head><body>
                <p class="payee">%s</p>%s
                <h1>%s</h1><p class="muted">%s</p>
                <table>%s</table>
                <p>%s</p><p class="muted">%s</p>
                </body></html>""".formatted(
                        t.language().code(),
                        escaped(title),
                        escaped(receipt.payee()),
                        address,
                        escaped(title),
                        escaped(t.get("membership.receipt.issued", t.date(receipt.issuedOn()))),
                        rows(receipt, t),
                        escaped(t.get("membership.receipt.words", receipt.payee())),
                        escaped(t.get("membership.receipt.note")));
    }

    private static String rows(Receipt receipt, Tr t) {
        return row(t.get("membership.receipt.payer"), escaped(receipt.payer()), "")
                + row(t.get("membership.receipt.amount"), escaped(t.euros(receipt.amountCents())), "amount")
                + row(
                        t.get("membership.receipt.for"),
                        escaped(t.get(
                                "membership.receipt.period",
                                t.date(receipt.startsOn()),
                                t.date(receipt.endsOn().minusDays(1)))),
                        "")
                + row(t.get("membership.receipt.paid"), escaped(t.date(receipt.paidOn())), "")
                + row(
                        t.get("membership.receipt.means"),
                        escaped(t.get("membership.dues.means." + receipt.means())),
                        "");
    }

    private static String row(String what, String value, String style) {
        return "<tr><td class=\"what\">" + escaped(what) + "</td><td class=\"" + style + "\">" + value + "</td></tr>";
    }
}
