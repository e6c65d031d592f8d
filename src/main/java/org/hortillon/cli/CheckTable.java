package org.hortillon.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hortillon.figures.Units;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.TextCheck;

/** A checked text as a table that a person reads: line, words, status, what the records give, why. */
final class CheckTable {

    private static final int WORDS = 34;
    private static final int STATUS = 14;
    private static final int RECORDS = 14;
    private static final int BEFORE_WHY = 6 + 2 + WORDS + 2 + STATUS + 2 + RECORDS + 2;
    private static final int NARROWEST_WHY = 24;
    private static final Map<String, String> SIGNS = Map.of(
            "holds", "✓", "contradicted", "✗", "not_bound", "?", "quotation", "”", "source", "↗", "commitment", "→");
    private static final Map<String, String> COLOURS = Map.of(
            "holds",
            "32",
            "contradicted",
            "1;31",
            "not_bound",
            "33",
            "quotation",
            "36",
            "source",
            "36",
            "commitment",
            "35");
    private static final String STRONG = "1";
    private static final String FAINT = "2";

    private final PrintWriter out;
    private final Tr t;
    private final boolean colour;
    private final int why;

    /** {@code width} is that of the terminal, in signs. */
    CheckTable(PrintWriter out, Tr t, boolean colour, int width) {
        this.out = out;
        this.t = t;
        this.colour = colour;
        this.why = Math.max(NARROWEST_WHY, width - BEFORE_WHY);
    }

    void print(String name, TextCheck check) {
        out.println(painted(STRONG, t.get("publishing.check.cli.head", name, check.period())));
        if (!check.claims().isEmpty()) {
            out.println();
            out.println(painted(
                    FAINT,
                    row(
                                    t.get("publishing.check.line"),
                                    t.get("publishing.check.words"),
                                    t.get("publishing.check.status"),
                                    t.get("publishing.check.records"))
                            + t.get("publishing.check.why")));
            check.claims().forEach(this::print);
        }
        out.println();
        out.println(summary(check));
        out.flush();
    }

    private void print(TextCheck.Claim claim) {
        var colours = COLOURS.getOrDefault(claim.status(), STRONG);
        var status = SIGNS.getOrDefault(claim.status(), "·") + " "
                + t.getOr("publishing.check.status." + claim.status(), claim.status());
        var said = claim.actual() == null ? "—" : Units.said(claim.actual(), claim.unit(), t);
        var head = row(String.valueOf(claim.line()), claim.text(), status, said);
        var lines = wrapped(claim.reason(), why);
        out.println(head.replace(status, painted(colours, status)) + lines.getFirst());
        lines.stream().skip(1).forEach(line -> out.println(" ".repeat(BEFORE_WHY) + line));
        if (claim.proposals() != null) {
            claim.proposals().forEach(this::print);
        }
    }

    private void print(TextCheck.Proposal proposal) {
        var value = proposal.actual() == null ? "—" : t.number(proposal.actual());
        out.println(" ".repeat(8)
                + painted(FAINT, "· ")
                + t.get(
                        "publishing.check.cli.proposal",
                        proposal.label(),
                        value,
                        painted(FAINT, proposal.binding()),
                        proposal.confidence().toPlainString()));
    }

    private String summary(TextCheck check) {
        var parts = new ArrayList<String>();
        check.summary().forEach((status, count) -> {
            if (count > 0) {
                var words = t.getOr("publishing.check.counted." + status, count + " " + status, count);
                parts.add(painted(COLOURS.getOrDefault(status, STRONG), words));
            }
        });
        return t.get("publishing.check.count", check.claims().size())
                + (parts.isEmpty() ? "" : t.get("publishing.check.colon") + String.join(" · ", parts));
    }

    private static String row(String line, String words, String status, String records) {
        var onOneLine = words.replaceAll("\\s+", " ");
        var fitting = onOneLine.length() <= WORDS ? onOneLine : onOneLine.substring(0, WORDS - 1) + "…";
        return ("%6s  %-" + WORDS + "s  %-" + STATUS + "s  %" + RECORDS + "s  ")
                .formatted(line, fitting, status, records);
    }

    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private String painted(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
