package org.hortillon.publishing.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hortillon.publishing.seal.Drift.Kind;
import org.hortillon.publishing.seal.Drift.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the last comparison found. What is shown is that of the last versions: an amendment ends a drift. */
@Component
@Transactional(readOnly = true)
class KeptDrifts {

    /** How many records are kept of each number; the number's own page has them all. */
    static final int RECORDS = 100;

    private static final String KEEP = """
            with now as (
                insert into publishing.drifts as kept
                       (claim_id, state, value, unit, deleted, corrected, late, merged, moved, first_seen_at, fresh)
                select claim_id, state, value, unit, deleted, corrected, late, merged, moved, :at, true
                  from jsonb_to_recordset(:drifts::jsonb)
                       as d (claim_id uuid, state text, value numeric, unit text, deleted integer, corrected integer,
                             late integer, merged integer, moved jsonb)
                    on conflict on constraint drifts_pkey do update
                   set state = excluded.state, value = excluded.value, unit = excluded.unit, deleted = excluded.deleted,
                       corrected = excluded.corrected, late = excluded.late, merged = excluded.merged, moved = excluded.moved,
                       fresh = (kept.state, kept.value, kept.deleted, kept.corrected, kept.late, kept.merged)
                               is distinct from
                               (excluded.state, excluded.value, excluded.deleted, excluded.corrected, excluded.late, excluded.merged)
                returning claim_id, fresh)
            select claim_id from now where fresh""";

    private static final String CURRENT = """
              from publishing.drifts d
              join publishing.sealed_claims c on c.id = d.claim_id
              join publishing.last_seals l on l.id = c.seal_id""";

    private static final TypeReference<List<Moved>> MOVED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptDrifts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A drift, and when it was found. */
    record Kept(UUID claim, Drift drift, Sighting seen) {}

    /** The last comparison, if there was any. */
    public Optional<Comparison> last() {
        return jdbc.sql("select compared_at, articles, numbers from publishing.comparisons")
                .query((row, number) -> new Comparison(
                        row.getTimestamp("compared_at").toInstant(), row.getInt("articles"), row.getInt("numbers")))
                .optional();
    }

    /** What was found in the last version of each article, by its slug and the id of the number. */
    public Map<String, Map<UUID, Kept>> found() {
        var found = new HashMap<String, Map<UUID, Kept>>();
        jdbc.sql("select l.slug, d.*" + CURRENT)
                .query((row, number) -> Map.entry(row.getString("slug"), kept(row)))
                .list()
                .forEach(each -> found.computeIfAbsent(each.getKey(), _ -> new HashMap<>())
                        .put(each.getValue().claim(), each.getValue()));
        return found;
    }

    /** How many numbers have another value than was published, or rest on other records. */
    public long moved() {
        return jdbc.sql("select count(*)" + CURRENT + " where d.state in ('moved', 'rewritten')")
                .query(Long.class)
                .single();
    }

    /** Takes the place of what was found before; gives the ids of the numbers for which that was something else. */
    @Transactional
    public Set<UUID> keep(Comparison comparison, Collection<Told> differing) {
        jdbc.sql("""
                        insert into publishing.comparisons (compared_at, articles, numbers) values (:at, :articles, :numbers)
                            on conflict on constraint comparisons_pkey do update
                           set compared_at = excluded.compared_at, articles = excluded.articles, numbers = excluded.numbers""")
                .param("at", Timestamp.from(comparison.at()))
                .param("articles", comparison.articles())
                .param("numbers", comparison.numbers())
                .update();
        jdbc.sql("delete from publishing.drifts where claim_id <> all (:found::uuid[])")
                .param(
                        "found",
                        differing.stream()
                                .map(told -> told.claim().id().toString())
                                .toArray(String[]::new))
                .update();
        return jdbc.sql(KEEP)
                .param("at", Timestamp.from(comparison.at()))
                .param("drifts", json.writeValueAsString(rows(differing)))
                .query(UUID.class)
                .set();
    }

    private static List<Map<String, @Nullable Object>> rows(Collection<Told> differing) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var told : differing) {
            var drift = told.drift();
            if (drift != null) {
                var row = new HashMap<String, @Nullable Object>();
                row.put("claim_id", told.claim().id());
                row.put("state", drift.state().code());
                row.put("value", drift.now());
                row.put("unit", drift.unit());
                drift.counts().forEach((kind, count) -> row.put(kind.code(), count));
                row.put("moved", drift.moved().stream().limit(RECORDS).toList());
                rows.add(row);
            }
        }
        return rows;
    }

    private Kept kept(ResultSet row) throws SQLException {
        var counts = new HashMap<Kind, Integer>();
        for (var kind : Kind.values()) {
            counts.put(kind, row.getInt(kind.code()));
        }
        var drift = new Drift(
                Drift.State.of(row.getString("state")),
                row.getBigDecimal("value"),
                row.getString("unit"),
                json.readValue(row.getString("moved"), MOVED),
                counts);
        var seen = new Sighting(row.getTimestamp("first_seen_at").toInstant(), row.getBoolean("fresh"));
        return new Kept(row.getObject("claim_id", UUID.class), drift, seen);
    }
}
