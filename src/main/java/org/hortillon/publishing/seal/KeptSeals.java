package org.hortillon.publishing.seal;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
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

    private static final String CLAIMS = """
            insert into publishing.sealed_claims
                   (seal_id, number, line, text, binding, by_author, modality, status, figure, figure_version, label, label_en,
                    parameters, value, unit, absence, about_people, row_count, row_hash, compared_count, compared_hash, asked_at)
            select :seal, number, line, text, binding, by_author, modality, status, figure, figure_version, label, label_en,
                   parameters, value, unit, absence, about_people, row_count, row_hash, compared_count, compared_hash, asked_at
              from jsonb_to_recordset(:claims::jsonb)
                   as c (number integer, line integer, text text, binding text, by_author boolean, modality text, status text,
                         figure text, figure_version integer, label text, label_en text, parameters jsonb, value numeric,
                         unit text, absence text, about_people boolean, row_count integer, row_hash text,
                         compared_count integer, compared_hash text, asked_at timestamptz)
            returning id, number""";

    private static final String ROWS = """
            insert into publishing.sealed_rows (claim_id, position, role, figure, record_id, happened_on, content)
            select claim_id, position, role, figure, record_id, happened_on, content
              from jsonb_to_recordset(:rows::jsonb)
                   as r (claim_id uuid, position integer, role text, figure text, record_id text, happened_on date,
                         content jsonb)""";

    /** So many rows go in one statement. */
    private static final int TOGETHER = 2_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SealedCharts charts;
    private final Audit audit;

    KeptSeals(JdbcClient jdbc, JsonMapper json, SealedCharts charts, Audit audit) {
        this.audit = audit;
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
        if (!claims.isEmpty()) {
            keepRows(keepClaims(seal, claims), claims);
        }
        charts.keep(seal, article);
        audit.note(
                act.reason() == null ? "publishing.sealed" : "publishing.amended",
                "seal",
                seal,
                article.article().title());
    }

    /** The ids of the claims by their numbers, the first of which is 1. */
    private Map<Integer, UUID> keepClaims(UUID seal, List<Written> claims) {
        var columns = new ArrayList<Map<String, @Nullable Object>>();
        for (var written : claims) {
            var claim = said(written.checked());
            claim.putAll(value(written.value()));
            claim.put("number", columns.size() + 1);
            columns.add(claim);
        }
        var ids = new HashMap<Integer, UUID>();
        jdbc.sql(CLAIMS)
                .param("seal", seal)
                .param("claims", json.writeValueAsString(columns))
                .query((ResultSet row) -> {
                    ids.put(row.getInt("number"), row.getObject("id", UUID.class));
                });
        return ids;
    }

    private void keepRows(Map<Integer, UUID> ids, List<Written> claims) {
        var waiting = new ArrayList<Map<String, @Nullable Object>>();
        for (var place = 0; place < claims.size(); place++) {
            var id = ids.get(place + 1);
            var position = 0;
            for (var row : claims.get(place).rows()) {
                position++;
                waiting.add(columns(row, id, position));
                if (waiting.size() == TOGETHER) {
                    keepRows(waiting);
                }
            }
        }
        keepRows(waiting);
    }

    private void keepRows(List<Map<String, @Nullable Object>> waiting) {
        if (!waiting.isEmpty()) {
            jdbc.sql(ROWS).param("rows", json.writeValueAsString(waiting)).update();
            waiting.clear();
        }
    }

    private static Map<String, @Nullable Object> said(CheckedClaim checked) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("line", checked.claim().line());
        columns.put("text", checked.claim().text());
        columns.put("binding", checked.binding());
        columns.put("by_author", checked.claim().link() != null);
        columns.put("modality", checked.claim().modality());
        columns.put("status", checked.status().code());
        return columns;
    }

    private static Map<String, @Nullable Object> value(@Nullable SealedValue value) {
        var columns = new HashMap<String, @Nullable Object>();
        var compared = value == null ? null : value.compared();
        columns.put("figure", value == null ? null : value.question().name());
        columns.put("figure_version", value == null ? null : value.version());
        columns.put("label", value == null ? null : value.label().fr());
        columns.put("label_en", value == null ? null : value.label().en());
        columns.put("parameters", value == null ? null : value.question().parameters());
        columns.put(
                "value",
                value == null || value.value() == null ? null : value.value().toPlainString());
        columns.put("unit", value == null ? null : value.unit());
        columns.put("absence", value == null ? null : value.absence());
        columns.put("about_people", value != null && value.aboutPeople());
        columns.put("row_count", value == null ? 0 : value.rows().count());
        columns.put("row_hash", value == null ? null : value.rows().hash());
        columns.put("compared_count", compared == null ? 0 : compared.count());
        columns.put("compared_hash", compared == null ? null : compared.hash());
        columns.put("asked_at", value == null ? null : value.askedAt().toString());
        return columns;
    }

    private static Map<String, @Nullable Object> columns(SealedRow row, @Nullable UUID claim, int position) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("claim_id", claim);
        columns.put("position", position);
        columns.put("role", row.counted() ? "counted" : "compared");
        columns.put("figure", row.figure());
        columns.put("record_id", row.id());
        columns.put("happened_on", row.on() == null ? null : row.on().toString());
        columns.put("content", row.content());
        return columns;
    }
}
