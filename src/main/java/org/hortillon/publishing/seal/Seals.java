package org.hortillon.publishing.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Phrase;
import org.hortillon.publishing.seal.SealedValue.Basis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was sealed. */
@Component
@Transactional(readOnly = true)
public class Seals {

    /** By the slug that the article has now. */
    static final String SELECT = """
            select s.id, coalesce(r.to_slug, s.slug) as slug, s.version, s.sealed_at, s.recorded_at, s.hash, s.title, s.period,
                   s.reason, s.sealed_by
              from publishing.seals s
              left join publishing.redirects r on r.from_slug = s.slug""";

    /** The versions that were sealed under this slug, and under those that it had before. */
    static final String OF = """

             where slug = any (array[:slug::text]
                               || array(select from_slug from publishing.redirects where to_slug = :slug))""";

    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Seals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The versions of an article, the last first. */
    public List<Seal> versions(String slug) {
        return jdbc.sql(SELECT + OF + " order by version desc")
                .param("slug", slug)
                .query(Seals::seal)
                .list();
    }

    /** The last version of every article, by its slug. */
    public Map<String, Seal> latest() {
        var latest = new LinkedHashMap<String, Seal>();
        jdbc.sql(SELECT + " order by 2, version")
                .query(Seals::seal)
                .list()
                .forEach(seal -> latest.put(seal.slug(), seal));
        return latest;
    }

    /** A version under the slug that its article had when it was sealed, for what never changes. */
    public Seal asSealed(Seal seal) {
        var slug = jdbc.sql("select slug from publishing.seals where id = :id")
                .param("id", seal.id())
                .query(String.class)
                .single();
        return seal.under(slug);
    }

    /** The file of a version, byte for byte. */
    public byte[] source(Seal seal) {
        return jdbc.sql("select source from publishing.seals where id = :id")
                .param("id", seal.id())
                .query((row, number) -> row.getBytes("source"))
                .single();
    }

    /** The numbers of a version, in the order of the text. */
    public List<SealedClaim> claims(Seal seal) {
        return jdbc.sql("select * from publishing.sealed_claims where seal_id = :seal order by number")
                .param("seal", seal.id())
                .query(this::claim)
                .list();
    }

    /** The records behind a number, those that are counted first. */
    public List<SealedRow> rows(SealedClaim claim) {
        return jdbc.sql("""
                        select role, figure, record_id, happened_on, content
                          from publishing.sealed_rows
                         where claim_id = :claim
                         order by position""").param("claim", claim.id()).query(this::row).list();
    }

    /** The numbers of a version that are tied to figures, by what was asked. */
    public Map<FigureQuery, SealedClaim> numbers(Seal seal) {
        var numbers = new LinkedHashMap<FigureQuery, SealedClaim>();
        for (var claim : claims(seal)) {
            if (claim.figure() != null) {
                numbers.putIfAbsent(claim.figure().question(), claim);
            }
        }
        return numbers;
    }

    /** The number at one place, if there is one. */
    public Optional<SealedClaim> claim(Seal seal, int number) {
        return claims(seal).stream().filter(claim -> claim.number() == number).findFirst();
    }

    static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getInt("version"),
                row.getTimestamp("sealed_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("hash"),
                row.getString("title"),
                row.getString("period"),
                row.getString("reason"),
                row.getString("sealed_by"));
    }

    private SealedClaim claim(ResultSet row, int number) throws SQLException {
        return new SealedClaim(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("line"),
                row.getString("text"),
                row.getString("binding"),
                row.getBoolean("by_author"),
                row.getString("modality"),
                row.getString("status"),
                row.getString("figure") == null ? null : value(row));
    }

    private SealedValue value(ResultSet row) throws SQLException {
        var parameters = new LinkedHashMap<String, String>();
        var read = json.readValue(row.getString("parameters"), TEXTS);
        parameters.put("period", String.valueOf(read.remove("period")));
        parameters.putAll(read);
        var value = row.getBigDecimal("value");
        var compared = row.getString("compared_hash");
        return new SealedValue(
                row.getInt("figure_version"),
                new Phrase(row.getString("label"), row.getString("label_en")),
                new FigureQuery(row.getString("figure"), parameters),
                value,
                row.getString("unit"),
                row.getString("absence"),
                row.getBoolean("about_people"),
                new Basis(row.getInt("row_count"), row.getString("row_hash")),
                compared == null ? null : new Basis(row.getInt("compared_count"), compared),
                row.getTimestamp("asked_at").toInstant());
    }

    private SealedRow row(ResultSet row, int number) throws SQLException {
        return new SealedRow(
                row.getString("role").equals("counted"),
                row.getString("figure"),
                row.getString("record_id"),
                row.getObject("happened_on", LocalDate.class),
                content(row.getString("content")));
    }

    private SealedRow.@Nullable Content content(@Nullable String text) {
        return text == null ? null : json.readValue(text, SealedRow.Content.class);
    }
}
