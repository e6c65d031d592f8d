package org.hortillon.publishing.seal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hortillon.kernel.Csv;
import org.hortillon.publishing.seal.SealedValue.Basis;
import org.jspecify.annotations.Nullable;

/** A sealed version as files: nothing in them changes after the day on which it was sealed. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sealed(Seal seal, byte[] source, List<Line> lines) {

    private static final String METHOD =
            "sha256 is the SHA-256 of the record ids, sorted by their bytes and joined by line feeds without one at the end";

    /** A number with the records that may be shown. */
    public record Line(SealedClaim claim, List<SealedRow> rows) {}

    /** The file of numbers. */
    public record File(
            String article,
            int version,
            String sealedAt,
            String period,
            @Nullable String reason,
            Hash text,
            List<Entry> claims) {}

    /** The file of hashes. */
    public record Manifest(
            String article, int version, String sealedAt, String method, List<Hash> files, List<Count> claims) {}

    /** A file and what it comes to. */
    public record Hash(String path, String sha256) {}

    /** The hash of one number's records; {@code recomputable} when the ids are public. */
    public record Count(int number, int rows, String sha256, boolean recomputable) {}

    /** A number as it was sealed. */
    public record Entry(
            int number,
            int line,
            String text,
            String modality,
            String status,
            @Nullable String binding,
            boolean boundByAuthor,
            @Nullable Value figure) {}

    /** What the records gave. */
    public record Value(
            String name,
            int definitionVersion,
            Map<String, String> parameters,
            String askedAt,
            @Nullable BigDecimal value,
            String unit,
            @Nullable String absence,
            @Nullable Integer rows,
            @Nullable String sha256,
            List<SealedRow> records) {}

    /** The file of numbers, to be written as JSON. */
    public File file() {
        return new File(
                seal.slug(),
                seal.version(),
                seal.sealedAt().toString(),
                seal.period(),
                seal.reason(),
                text(),
                lines.stream().map(Sealed::entry).toList());
    }

    private Hash text() {
        return new Hash(seal.path() + "/texte.md" + seal.query(), seal.hash());
    }

    private static Entry entry(Line line) {
        var claim = line.claim();
        var value = claim.figure();
        return new Entry(
                claim.number(),
                claim.line(),
                claim.text(),
                claim.modality(),
                claim.status(),
                claim.binding(),
                claim.byAuthor(),
                value == null ? null : value(value, line.rows()));
    }

    private static Value value(SealedValue value, List<SealedRow> rows) {
        var told = value.hidden() ? null : value.rows();
        return new Value(
                value.question().name(),
                value.version(),
                value.question().parameters(),
                value.askedAt().toString(),
                value.value(),
                value.unit(),
                value.absence(),
                told == null ? null : told.count(),
                told == null ? null : told.hash(),
                rows);
    }

    /** The hashes, given the bytes of the other files. */
    public Manifest manifest(byte[] json, byte[] csv) {
        var counts = new ArrayList<Count>();
        for (var line : lines) {
            var value = line.claim().figure();
            if (value != null && !value.hidden()) {
                Basis basis = value.rows();
                counts.add(new Count(line.claim().number(), basis.count(), basis.hash(), !value.aboutPeople()));
            }
        }
        var files = List.of(
                text(),
                new Hash(seal.path() + ".json" + seal.query(), Hashes.of(json)),
                new Hash(seal.path() + ".csv" + seal.query(), Hashes.of(csv)));
        return new Manifest(seal.slug(), seal.version(), seal.sealedAt().toString(), METHOD, files, counts);
    }

    /** One line for each number. */
    public byte[] csv() {
        var header = List.of(
                "number",
                "line",
                "text",
                "status",
                "binding",
                "definition",
                "definition_version",
                "asked_at",
                "value",
                "unit",
                "rows",
                "sha256");
        return Csv.bytes(
                header, lines.stream().map(Line::claim).map(Sealed::cells).toList());
    }

    private static List<@Nullable Object> cells(SealedClaim claim) {
        var cells =
                new ArrayList<@Nullable Object>(List.of(claim.number(), claim.line(), claim.text(), claim.status()));
        var value = claim.figure();
        cells.add(claim.binding());
        cells.add(value == null ? null : value.question().name());
        cells.add(value == null ? null : value.version());
        cells.add(value == null ? null : value.askedAt());
        cells.add(value == null ? null : value.value());
        cells.add(value == null ? null : value.unit());
        cells.add(value == null || value.hidden() ? null : value.rows().count());
        cells.add(value == null || value.hidden() ? null : value.rows().hash());
        return cells;
    }
}
