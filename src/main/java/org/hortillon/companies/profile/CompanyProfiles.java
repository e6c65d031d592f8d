package org.hortillon.companies.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Territory;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read of companies. */
@Component
@Transactional(readOnly = true)
public class CompanyProfiles {

    private static final int PAGE = 24;

    private static final String MATCHING = """
              from companies.companies c
              join hubs.sectors s on s.id = c.sector_id
              join hubs.communes m on m.id = c.commune_id
             where c.closed_on is null
               and (:words = '' or c.search @@ websearch_to_tsquery('hubs.french', :words))
               and (:sector = '' or s.key = :sector)
               and (:commune = '' or m.code = :commune)
               and (:year = '' or extract(year from c.created_on)::text = :year)
            """;

    private final JdbcClient jdbc;
    private final Territory territory;
    private final Hubs hubs;

    CompanyProfiles(JdbcClient jdbc, Territory territory, Hubs hubs) {
        this.jdbc = jdbc;
        this.territory = territory;
        this.hubs = hubs;
    }

    public CompanyList list(CompanyFilter filter, int page) {
        var total =
                bind("select count(*) " + MATCHING, filter).query(Long.class).single();
        var paging = new Paging(page, PAGE, total);
        var cards = bind(
                        """
                        select c.key, c.name, c.tagline, c.tagline_en, s.label as sector, s.label_en as sector_en,
                               m.name as commune, c.created_on
                        """ + MATCHING + "order by c.created_on desc, c.name, c.key limit :size offset :offset", filter)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(CompanyList.Card.class)
                .list();
        return new CompanyList(filter, cards, paging, territory.sectors(), territory.communes(), years());
    }

    private JdbcClient.StatementSpec bind(String sql, CompanyFilter filter) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("sector", filter.sector())
                .param("commune", filter.commune())
                .param("year", filter.year());
    }

    private List<Integer> years() {
        return jdbc.sql("""
                        select distinct extract(year from created_on)::int as year
                          from companies.companies order by year desc""").query(Integer.class).list();
    }

    public Optional<CompanyPage> find(String key) {
        return jdbc.sql("""
                        select c.id, c.key, c.name, c.siren, c.tagline, c.tagline_en, c.description, c.description_en,
                               s.key as sector_key, s.label as sector, s.label_en as sector_en, m.name as commune,
                               c.created_on, c.closed_on, c.legal_form, c.website, c.stage, c.source, c.image,
                               exists (select from companies.stories t
                                        where t.company_id = c.id and t.published_on <= :today) as has_story
                          from companies.companies c
                          join hubs.sectors s on s.id = c.sector_id
                          join hubs.communes m on m.id = c.commune_id
                         where c.key = :key""")
                .param("today", hubs.today())
                .param("key", key)
                .query(CompanyPage.Facts.class)
                .optional()
                .map(facts -> new CompanyPage(
                        facts, founders(facts.id()), networks(facts.id()), impacts(facts.id()), growths(facts.id())));
    }

    /** Only those who let their name be shown. */
    private List<CompanyPage.Founder> founders(UUID company) {
        return jdbc.sql("""
                        select n.name, f.role
                          from companies.founders f
                          join people.public_names n on n.id = f.person_id
                         where f.company_id = ?
                         order by f.role, n.name""").param(company).query(CompanyPage.Founder.class).list();
    }

    private List<CompanyPage.Network> networks(UUID company) {
        return jdbc.sql("""
                        select n.key, n.name
                          from companies.network_members m
                          join companies.networks n on n.id = m.network_id
                         where m.company_id = ?
                         order by n.name""").param(company).query(CompanyPage.Network.class).list();
    }

    private List<CompanyPage.Impact> impacts(UUID company) {
        return jdbc.sql("""
                        select indicator, label, label_en, quantity, unit, declared_by, declared_on, source,
                               extract(year from measured_on)::int as year
                          from companies.impacts where company_id = ? order by measured_on desc, label""").param(company).query(CompanyPage.Impact.class).list();
    }

    private List<CompanyPage.Growth> growths(UUID company) {
        return jdbc.sql("""
                        select measure, percent, months, declared_by, declared_on, source,
                               extract(year from ended_on)::int as year
                          from companies.growths where company_id = ? order by ended_on desc, measure""").param(company).query(CompanyPage.Growth.class).list();
    }
}
