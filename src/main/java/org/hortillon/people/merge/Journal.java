package org.hortillon.people.merge;

import java.util.List;
import java.util.UUID;
import org.hortillon.people.MergeJournal;
import org.jspecify.annotations.Nullable;

/** The journal of one merge while it happens: changes values and writes each one down. */
final class Journal implements MergeJournal {

    static final String MOVED = "moved";
    static final String SET_ASIDE = "set_aside";
    static final String FILLED = "filled";
    static final String MENDED = "mended";
    static final String MERGED = "merged";

    private final UUID merge;
    private final Cells cells;
    private final Changes changes;

    Journal(UUID merge, Cells cells, Changes changes) {
        this.merge = merge;
        this.cells = cells;
        this.changes = changes;
    }

    @Override
    public List<UUID> setAside(String table) {
        return changes.of(merge).stream()
                .filter(change ->
                        change.kind().equals(SET_ASIDE) && change.table().equals(table))
                .map(Change::row)
                .distinct()
                .toList();
    }

    @Override
    public boolean change(String table, UUID row, String column, @Nullable String value) {
        return change(MENDED, new Link(table, column), row, cells.json(value));
    }

    boolean change(String kind, Link cell, UUID row, String json) {
        var before = cells.read(cell.table(), row, cell.column());
        if (before.isEmpty()
                || cells.same(cell.table(), cell.column(), before.get(), json)
                || !cells.write(cell.table(), row, cell.column(), json)) {
            return false;
        }
        var after = cells.read(cell.table(), row, cell.column()).orElse(json);
        changes.add(merge, new Change(kind, cell.table(), cell.column(), row, before.get(), after));
        return true;
    }

    /** Brings a row to the record that is kept, or writes down that it has to stay. */
    void move(Link link, UUID row, UUID gone, UUID kept) {
        if (!change(MOVED, link, row, quoted(kept))) {
            setAside(link, row, gone);
        }
    }

    /** Writes down that a row stays with the record that is gone. */
    void setAside(Link link, UUID row, UUID gone) {
        changes.add(merge, new Change(SET_ASIDE, link.table(), link.column(), row, quoted(gone), quoted(gone)));
    }

    static String quoted(UUID id) {
        return '"' + id.toString() + '"';
    }
}
