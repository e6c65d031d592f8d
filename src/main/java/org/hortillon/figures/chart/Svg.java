package org.hortillon.figures.chart;

import java.util.Locale;

/** Writes SVG; every text is escaped, every number plain. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** A drawing as wide as the page and {@code height} pixels high, whose text keeps its size. */
    static Svg fluid(int height, String label) {
        return new Svg()
                .raw("<svg class=\"fluid\" width=\"100%\" height=\"" + height + "\" role=\"img\" aria-label=\""
                        + escape(label) + "\">");
    }

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg text(String classes, String x, double y, String text) {
        out.append("<text")
                .append(classes.isEmpty() ? "" : " class=\"" + classes + "\"")
                .append(" x=\"%s\" y=\"%s\">".formatted(x, number(y)))
                .append(escape(text))
                .append("</text>");
        return this;
    }

    Svg bar(String classes, double x, double y, double width, int height) {
        out.append("<rect class=\"%s\" x=\"%s%%\" y=\"%s\" width=\"%s%%\" height=\"%d\" rx=\"2\"/>"
                .formatted(classes, number(x), number(y), number(width), height));
        return this;
    }

    @Override
    public String toString() {
        return out + "</svg>";
    }
}
