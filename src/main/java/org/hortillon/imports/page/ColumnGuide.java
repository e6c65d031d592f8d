package org.hortillon.imports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hortillon.imports.Column;
import org.hortillon.kernel.Tr;

/** A column as it is described to those who fill it, with a value that it could hold. */
public record ColumnGuide(Column column, String example) {

    private static final int SHOWN = 60;

    public String name() {
        return column.name();
    }

    /** What it may hold. */
    public String holds(Tr t) {
        return t.get("imports.holds." + kind(), arguments().toArray());
    }

    /** The example, cut where it is long. */
    public String shown() {
        return example.length() <= SHOWN ? example : example.substring(0, SHOWN).strip() + "…";
    }

    private String kind() {
        var kind = column.type().name().toLowerCase(Locale.ROOT);
        return switch (column.type()) {
            case WALL_TIME -> "moment";
            case LIST -> column.refersTo() == null ? kind : "list_of";
            case INTEGER, DECIMAL -> open() ? kind + "_from" : kind;
            default -> kind;
        };
    }

    private boolean open() {
        var most = column.most();
        return most == null || most == Long.MAX_VALUE;
    }

    /** As words, so that years and codes are not cut into thousands. */
    private List<String> arguments() {
        var arguments = new ArrayList<String>();
        if (!column.options().isEmpty()) {
            arguments.add(String.join(", ", column.options()));
        }
        if (column.refersTo() != null) {
            arguments.add(column.refersTo());
        }
        if (column.least() != null) {
            arguments.add(column.least().toString());
        }
        if (column.most() != null) {
            arguments.add(column.most().toString());
        }
        return arguments;
    }
}
