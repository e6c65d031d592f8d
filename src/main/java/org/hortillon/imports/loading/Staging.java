package org.hortillon.imports.loading;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.hortillon.imports.Problem;
import org.hortillon.imports.reading.CellRules;
import org.hortillon.imports.reading.CellValue;
import org.hortillon.imports.reading.TableReader;
import org.hortillon.imports.reading.Unreadable;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Reads a file cell by cell into a table of this transaction. A row with a wrong cell is staged too, marked as faulty,
 * so that rows which refer to it are not blamed for it.
 */
final class Staging {

    private static final int EVERY = 1000;

    /** Is told how far a file has been read. */
    interface Reached {

        void at(long rows, double share);
    }

    private final CopyManager copies;
    private final CellRules rules;
    private final Findings findings;

    Staging(CopyManager copies, CellRules rules, Findings findings) {
        this.copies = copies;
        this.rules = rules;
        this.findings = findings;
    }

    /** Line, whether it is faulty, then one column for each that is declared. */
    static String createTable(ImportFile file) {
        return "create temp table %s (_line bigint not null, _faulty boolean not null, %s) on commit drop"
                .formatted(
                        Sql.quoted("stage_" + file.name()),
                        Sql.list(file.columns(), column -> Sql.quoted(column.name()) + ' ' + Sql.type(column)));
    }

    Staged stage(Plan.Table table, Targets targets, Reached reached) {
        try (var reader = TableReader.open(table.path())) {
            if (reader.header().isEmpty()) {
                findings.file(table.name(), "empty_file", "");
                return new Staged(table.file(), table.name(), List.of(), 0, false);
            }
            var before = findings.count();
            var header = Header.of(table, reader.header(), findings);
            var present = header.columns().stream().filter(Objects::nonNull).toList();
            if (findings.count() > before) {
                return new Staged(table.file(), table.name(), present, 0, false);
            }
            var copying = new Copying(table, header, targets);
            var rows = copying.all(reader, reached);
            return new Staged(table.file(), table.name(), present, rows, !copying.ragged);
        } catch (Unreadable fault) {
            findings.unreadable(table.name(), fault);
            return new Staged(table.file(), table.name(), List.of(), 0, false);
        } catch (SQLException e) {
            throw new IllegalStateException("COPY of " + table.name() + " failed", e);
        }
    }

    /** One file on its way into its table. */
    private final class Copying {

        private final Plan.Table table;
        private final Header header;
        private final Targets targets;
        private boolean ragged;

        Copying(Plan.Table table, Header header, Targets targets) {
            this.table = table;
            this.header = header;
            this.targets = targets;
        }

        long all(TableReader reader, Reached reached) throws SQLException, Unreadable {
            var copy = copies.copyIn("copy " + Sql.stage(table.file()) + " from stdin");
            try {
                var rows = new CopyRows(copy);
                var count = 0L;
                for (var row = reader.next(); row != null; row = reader.next()) {
                    copy(row, rows);
                    if (++count % EVERY == 0) {
                        reached.at(count, reader.share());
                    }
                }
                rows.end();
                return count;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }

        private void copy(TableReader.Row row, CopyRows rows) throws SQLException {
            if (!isWholeRow(row)) {
                ragged = true;
                report(
                        row.line(),
                        "",
                        "",
                        "ragged",
                        String.valueOf(row.cells().size()),
                        String.valueOf(header.width()));
                return;
            }
            var values = new ArrayList<@Nullable String>();
            var faulty = false;
            for (var column : table.file().columns()) {
                var position = header.position(column);
                var raw = position < 0 ? "" : row.cells().get(position);
                var value = position < 0 ? CellValue.EMPTY : withinScale(column, rules.check(column, raw));
                if (value instanceof CellValue.Bad bad) {
                    faulty = true;
                    report(
                            row.line(),
                            column.name(),
                            raw,
                            bad.code(),
                            bad.arguments().toArray(String[]::new));
                }
                values.add(staged(raw, value));
            }
            rows.row(row.line(), faulty, values);
        }

        /** Empty cells beyond the header are what spreadsheets leave behind. */
        private boolean isWholeRow(TableReader.Row row) {
            var cells = row.cells();
            return cells.size() >= header.width()
                    && cells.subList(header.width(), cells.size()).stream().allMatch(String::isBlank);
        }

        private CellValue withinScale(Column column, CellValue value) {
            return column.type() == Column.Type.DECIMAL
                            && targets.scale(column) >= 0
                            && value instanceof CellValue.Good(String text)
                            && text != null
                            && new java.math.BigDecimal(text)
                                            .stripTrailingZeros()
                                            .scale()
                                    > targets.scale(column)
                    ? CellValue.bad("decimals", String.valueOf(targets.scale(column)))
                    : value;
        }

        /** A wrong key is kept as it stands: rows that point to it are right in doing so. */
        private @Nullable String staged(String raw, CellValue value) {
            return switch (value) {
                case CellValue.Good good -> good.text();
                case CellValue.Bad bad when bad.code().equals("key") -> raw.strip();
                case CellValue.Bad bad -> null;
            };
        }

        private void report(long line, String column, String value, String code, String... arguments) {
            findings.add(
                    new Problem(table.name(), line, column, value.strip(), Findings.PROBLEM, code, List.of(arguments)));
        }
    }
}
