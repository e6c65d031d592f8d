package org.hortillon.membership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Label;
import org.hortillon.hubs.Territory;
import org.hortillon.kernel.DiscreetCounts;
import org.hortillon.kernel.Paging;
import org.hortillon.people.Audience;
import org.hortillon.people.CustomField;
import org.hortillon.people.CustomFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reader may read of the members on the present day: nobody is found by what that reader may not see. */
@Component
@Transactional(readOnly = true)
class Members {

    private static final int PAGE = 30;
    private static final int DOWNLOAD_MAX = 10_000;

    private static final String MATCHING = """
              from membership.seen_by(:reader::people.audience) d
             where d.joined_on <= :today and (d.left_on is null or d.left_on > :today)
               and (:kind = '' or d.kind = :kind)
               and (:sector = '' or d.sector = :sector)
               and (:commune = '' or d.commune = :commune)
               and (:skill = '' or :skill = any (d.skills))
               and (:postcode = '' or :postcode = any (d.postcodes))
               and not exists (select from jsonb_each_text(:fields::jsonb) asked
                                where not exists (select from people.values_seen_by(:reader::people.audience) v
                                                   where v.person_id = d.person_id and v.key = asked.key
                                                     and (v.value = asked.value
                                                          or v.type not in ('choice', 'yes_no')
                                                             and position(lower(asked.value) in lower(v.value)) > 0)))
               and (:words = ''
                    or to_tsvector('hubs.french', concat_ws(' ', d.name, d.headline, d.bio, d.company_name, array_to_string(d.skills, ' ')))
                       @@ websearch_to_tsquery('hubs.french', :words)
                    or position(lower(public.unaccent(:words)) in lower(public.unaccent(d.name))) > 0)
            """;

    private static final String ORDER =
            " order by case when :newest then d.joined_on end desc nulls last, d.name, d.key limit :size offset :offset";

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Territory territory;
    private final CustomFields fields;

    Members(JdbcClient jdbc, Hubs hubs, Territory territory, CustomFields fields) {
        this.jdbc = jdbc;
        this.fields = fields;
        this.hubs = hubs;
        this.territory = territory;
    }

    MembersPage page(MemberQuery query, Audience reader, int page) {
        var filter = query.filter();
        var day = hubs.today();
        var total = bind("select count(*)" + MATCHING, query, reader)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var shown = filter.asMap() ? List.<MembersPage.Card>of() : cards(query, reader, PAGE, paging.offset());
        var map = filter.asMap() ? places(query, reader) : List.<MembersPage.Place>of();
        var choices = new MembersPage.Choices(
                territory.sectors(), territory.communes(), skills(reader), fields.seenBy(reader));
        return new MembersPage(query, reader, day, counts(day), shown, map, choices, paging);
    }

    /** The same list, whole. */
    List<MembersPage.Card> all(MemberQuery query, Audience reader) {
        return cards(query, reader, DOWNLOAD_MAX, 0);
    }

    /** The fields of which the reader may see answers. */
    List<CustomField> fields(Audience reader) {
        return fields.seenBy(reader);
    }

    /** The answers of those who were asked for, as the reader may see them: by person, then by field. */
    Map<String, Map<String, String>> answers(Audience reader) {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.key as person, v.key, v.value
                          from people.values_seen_by(:reader::people.audience) v
                          join people.people p on p.id = v.person_id""").param("reader", reader.code()).query(row -> {
            answers.computeIfAbsent(row.getString("person"), first -> new LinkedHashMap<>())
                    .put(row.getString("key"), row.getString("value"));
        });
        return answers;
    }

    Map<String, String> contours() {
        return territory.contours();
    }

    private List<MembersPage.Card> cards(MemberQuery query, Audience reader, int size, long offset) {
        return bind("select d.*" + MATCHING + ORDER, query, reader)
                .param("newest", query.filter().order().equals(MemberFilter.NEWEST))
                .param("size", size)
                .param("offset", offset)
                .query(MembersPage.Card::of)
                .list();
    }

    /** Where those live or work who were asked for, as far as the reader may see it. */
    private List<MembersPage.Place> places(MemberQuery query, Audience reader) {
        return bind(
                        "select d.commune as code, d.commune_name as name, count(*) as people" + MATCHING
                                + " and d.commune is not null group by d.commune, d.commune_name order by people desc, name",
                        query,
                        reader)
                .query(MembersPage.Place.class)
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, MemberQuery query, Audience reader) {
        var filter = query.filter();
        return jdbc.sql(sql)
                .param("reader", reader.code())
                .param("words", filter.text())
                .param("postcode", filter.postcode())
                .param("kind", filter.kind())
                .param("sector", filter.sector())
                .param("commune", filter.commune())
                .param("skill", filter.skill())
                .param("fields", query.fieldsAsJson())
                .param("today", hubs.today());
    }

    private List<Label> skills(Audience reader) {
        return jdbc.sql("""
                        select word as key, word as label, null::text as label_en
                          from membership.seen_by(:reader::people.audience) d
                         cross join unnest(d.skills) as word
                         group by word
                         order by word""").param("reader", reader.code()).query(Label.class).list();
    }

    private DiscreetCounts counts(LocalDate day) {
        Map<String, Long> counts = new LinkedHashMap<>();
        MemberKinds.ALL.forEach(kind -> counts.put(kind, 0L));
        jdbc.sql("""
                        select kind, count(*) as people
                          from membership.fact_member
                         where happened_on <= :today and (until is null or until > :today)
                         group by kind""").param("today", day).query(row -> {
            counts.put(row.getString("kind"), row.getLong("people"));
        });
        return DiscreetCounts.of(counts);
    }
}
