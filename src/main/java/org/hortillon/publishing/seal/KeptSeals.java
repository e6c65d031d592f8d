package org.hortillon.publishing.seal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.publishing.article.FullArticle;
import org.hortillon.publishing.check.CheckedClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes seals, once. */
@Component
class KeptSeals {

    private static final String ROWS = """
            insert into publishing.sealed_rows (claim_id, position, role, figure, record_id, happened_on, content)
            select :claim, position, role, figure, record_id, happened_on, content
              from jsonb_to_recordset(:rows::jsonb)
                   as r(position integer, role text, figure text, record_id text, happened_on date, content jsonb)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SealedCharts charts;

    KeptSeals(JdbcClient jdbc, JsonMapper json, SealedCharts charts) {
        this.charts = charts;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** When, why and by whom something is sealed. */
    record Act(Instant at, @Nullable String reason, String by) {}

    /** A claim with what the records give for it. */
    record Written(CheckedClaim checked, @Nullable SealedValue value, List<SealedRow> rows) {}

    @Transactional(readOnly = true)
    public Optional<Seal> latest(String slug) {
        return jdbc.sql(Seals.SELECT + Seals.OF + " order by version desc limit 1")
                .param("slug", slug)
                .query(Seals::seal)
                .optional();
    }

    /** Keeps an article as its next version. */
    @Transactional
    public void keep(FullArticle article, Act act, List<Written> claims) {
        var seal = jdbc.sql("""
                        insert into publishing.seals (slug, version, sealed_at, source, title, language, period, reason, sealed_by)
                        select :slug, coalesce(max(version), 0) + 1, :at, :source, :title, :language, :period, :reason, :by
                          from publishing.seals""" + Seals.OF + " returning id")
                .param("slug", article.article().slug())
                .param("at", Timestamp.from(act.at()))
                .param("source", article.source())
                .param("title", article.article().title())
                .param("language", article.article().language().code())
                .param("period", article.figuresPeriod())
                .param("reason", act.reason())
                .param("by", act.by().isBlank() ? Seal.IMPORT : act.by())
                .query(UUID.class)
                .single();
        for (var place = 0; place < claims.size(); place++) {
            keep(seal, place + 1, claims.get(place));
        }
        charts.keep(seal, article);
    }

    private void keep(UUID seal, int number, Written written) {
        var claim = jdbc.sql("""
                        insert into publishing.sealed_claims
                               (seal_id, number, line, text, binding, by_author, modality, status, figure, figure_version, label,
                                label_en, parameters, value, unit, absence, about_people, row_count, row_hash, compared_count,
                                compared_hash, asked_at)
                        values (:seal, :number, :line, :text, :binding, :byAuthor, :modality, :status, :figure, :version, :label,
                                :labelEn, :parameters::jsonb, :value, :unit, :absence, :aboutPeople, :rows, :hash, :compared,
                                :comparedHash, :askedAt)
                        returning id""")
                .param("seal", seal)
                .param("number", number)
                .params(said(written.checked()))
                .params(value(written.value()))
                .query(UUID.class)
                .single();
        if (!written.rows().isEmpty()) {
            jdbc.sql(ROWS)
                    .param("claim", claim)
                    .param("rows", json.writeValueAsString(rows(written.rows())))
                    .update();
        }
    }

    private static Map<String, @Nullable Object> said(CheckedClaim checked) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("line", checked.claim().line());
        columns.put("text", checked.claim().text());
        columns.put("binding", checked.binding());
        columns.put("byAuthor", checked.claim().link() != null);
        columns.put("modality", checked.claim().modality());
        columns.put("status", checked.status().code());
        return columns;
    }

    private Map<String, @Nullable Object> value(@Nullable SealedValue value) {
        var columns = new HashMap<String, @Nullable Object>();
        var compared = value == null ? null : value.compared();
        columns.put("figure", value == null ? null : value.question().name());
        columns.put("version", value == null ? null : value.version());
        columns.put("label", value == null ? null : value.label().fr());
        columns.put("labelEn", value == null ? null : value.label().en());
        columns.put(
                "parameters",
                value == null ? null : json.writeValueAsString(value.question().parameters()));
        columns.put("value", value == null ? null : value.value());
        columns.put("unit", value == null ? null : value.unit());
        columns.put("absence", value == null ? null : value.absence());
        columns.put("aboutPeople", value != null && value.aboutPeople());
        columns.put("rows", value == null ? 0 : value.rows().count());
        columns.put("hash", value == null ? null : value.rows().hash());
        columns.put("compared", compared == null ? 0 : compared.count());
        columns.put("comparedHash", compared == null ? null : compared.hash());
        columns.put("askedAt", value == null ? null : Timestamp.from(value.askedAt()));
        return columns;
    }

    private static List<Map<String, @Nullable Object>> rows(List<SealedRow> rows) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : rows) {
            var columns = new HashMap<String, @Nullable Object>();
            columns.put("position", all.size() + 1);
            columns.put("role", row.counted() ? "counted" : "compared");
            columns.put("figure", row.figure());
            columns.put("record_id", row.id());
            columns.put("happened_on", row.on() == null ? null : row.on().toString());
            columns.put("content", row.content());
            all.add(columns);
        }
        return all;
    }
}
