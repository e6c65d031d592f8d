package org.hortillon.privacy.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hortillon.privacy.classification.PrivateTable.Column;
import org.hortillon.privacy.classification.PrivateTable.Keep;
import org.hortillon.privacy.classification.PrivateTable.Proof;
import org.hortillon.privacy.classification.Treatment.Said;
import org.jspecify.annotations.Nullable;

/** Reads the files; what they say wrongly is a fault of the build. */
final class ClassificationReader {

    private static final Set<String> KEYS = Set.of("treatment", "whose", "seen", "erase", "keep", "shown", "files");
    private static final Set<String> KEEP = Set.of("for", "since", "when", "blank", "proof");
    private static final Set<String> KINDS =
            List.of(Kind.values()).stream().map(Kind::code).collect(Collectors.toUnmodifiableSet());
    private static final String NOTHING = "null";

    private ClassificationReader() {}

    static List<Treatment> treatments(Map<?, ?> document) {
        var treatments = new ArrayList<Treatment>();
        document.forEach((key, value) -> {
            var entry = mapping(value, String.valueOf(key));
            treatments.add(new Treatment(
                    String.valueOf(key),
                    said(entry, "label"),
                    said(entry, "purpose"),
                    text(entry, "basis"),
                    said(entry, "recipients"),
                    said(entry, "term")));
        });
        return treatments;
    }

    static List<PrivateTable> tables(Map<?, ?> document) {
        var tables = new ArrayList<PrivateTable>();
        document.forEach(
                (name, value) -> tables.add(table(String.valueOf(name), mapping(value, String.valueOf(name)))));
        return tables;
    }

    private static PrivateTable table(String name, Map<?, ?> entry) {
        for (var key : entry.keySet()) {
            check(KEYS.contains(key) || KINDS.contains(key), name + ": unknown key " + key);
        }
        var whose = maybe(entry, "whose");
        var treatment = maybe(entry, "treatment");
        check((whose == null) == (treatment == null), name + ": rows about people have a treatment, others none");
        var erase = Objects.requireNonNullElse(maybe(entry, "erase"), "columns");
        check(erase.equals("rows") || erase.equals("columns"), name + ": erase is rows or columns");
        return new PrivateTable(
                name,
                treatment,
                whose,
                maybe(entry, "seen"),
                erase.equals("rows"),
                keep(entry.get("keep"), name),
                columns(name, entry),
                texts(entry.get("shown")),
                texts(entry.get("files")));
    }

    private static @Nullable Keep keep(@Nullable Object value, String name) {
        if (value == null) {
            return null;
        }
        var entry = mapping(value, name + " keep");
        for (var key : entry.keySet()) {
            check(KEEP.contains(String.valueOf(key)), name + ": unknown key " + key + " in keep");
        }
        return new Keep(
                text(entry, "for"),
                text(entry, "since"),
                Objects.requireNonNullElse(maybe(entry, "when"), "true"),
                texts(entry.get("blank")),
                proof(entry.get("proof"), name));
    }

    private static @Nullable Proof proof(@Nullable Object value, String name) {
        if (value == null) {
            return null;
        }
        var entry = mapping(value, name + " proof");
        return new Proof(text(entry, "table"), text(entry, "of"), text(entry, "is"), text(entry, "count"));
    }

    /** Columns of a kind are a list; of a kind that is erased, a mapping to what stands there afterwards. */
    private static List<Column> columns(String name, Map<?, ?> entry) {
        var columns = new ArrayList<Column>();
        for (var kind : Kind.values()) {
            switch (entry.get(kind.code())) {
                case null -> {}
                case List<?> list -> list.forEach(each -> columns.add(new Column(String.valueOf(each), kind, NOTHING)));
                case Map<?, ?> map ->
                    map.forEach((column, after) -> columns.add(
                            new Column(String.valueOf(column), kind, after == null ? NOTHING : String.valueOf(after))));
                case Object other -> throw new IllegalStateException(name + ": " + kind.code() + " is " + other);
            }
        }
        var names = columns.stream().map(Column::name).collect(Collectors.toSet());
        check(names.size() == columns.size(), name + ": a column is named twice");
        return columns;
    }

    private static Map<String, String> texts(@Nullable Object value) {
        var texts = new TreeMap<String, String>();
        if (value != null) {
            mapping(value, "texts").forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        }
        return texts;
    }

    private static Said said(Map<?, ?> entry, String key) {
        var both = mapping(Objects.requireNonNull(entry.get(key), key), key);
        return new Said(text(both, "fr"), text(both, "en"));
    }

    private static String text(Map<?, ?> entry, String key) {
        return Objects.requireNonNull(maybe(entry, key), () -> "missing " + key.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String maybe(Map<?, ?> entry, String key) {
        var value = entry.get(key);
        return value == null ? null : String.valueOf(value);
    }

    private static Map<?, ?> mapping(Object value, String place) {
        check(value instanceof Map, place + " must be a mapping");
        return (Map<?, ?>) value;
    }

    private static void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalStateException("privacy: " + fault);
        }
    }
}
