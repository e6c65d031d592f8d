package org.hortillon.companies.story;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.hortillon.site.PublicRecords;
import org.hortillon.site.SitemapPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Success stories, and testimonials whose consent stands. */
@Component
@Transactional(readOnly = true)
public class Stories {

    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Clock clock;
    private final PublicRecords records;

    Stories(JdbcClient jdbc, Hubs hubs, Clock clock, PublicRecords records) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.clock = clock;
        this.records = records;
    }

    public StoryList all() {
        return new StoryList(newest(MOST), voices("", MOST));
    }

    List<StoryList.Card> newest(int most) {
        return jdbc.sql("""
                        select c.key as company, c.name as company_name, t.title, t.title_en, c.tagline, c.tagline_en,
                               s.label as sector, s.label_en as sector_en, t.image, t.published_on
                          from companies.stories t
                          join companies.companies c on c.id = t.company_id
                          join hubs.sectors s on s.id = c.sector_id
                         where t.published_on <= :today
                         order by t.published_on desc, c.key
                         limit :most""")
                .param("today", today())
                .param("most", most)
                .query(StoryList.Card.class)
                .list();
    }

    /** Where each story is read, and since when. */
    public List<SitemapPart.Place> places() {
        return jdbc.sql("""
                        select '/reussites/' || c.key as path, '/reussites/' || c.key as english, t.published_on as changed
                          from companies.stories t
                          join companies.companies c on c.id = t.company_id
                         where t.published_on <= :today
                         order by 1""")
                .param("today", today())
                .query(SitemapPart.Place.class)
                .list();
    }

    public Optional<StoryPage> find(String company) {
        return jdbc.sql("""
                        select c.key as company, c.name as company_name, t.title, t.title_en, t.body, t.body_en,
                               t.published_on, t.image, array_to_string(t.records, ' ') as told
                          from companies.stories t
                          join companies.companies c on c.id = t.company_id
                         where c.key = :company and t.published_on <= :today""")
                .param("company", company)
                .param("today", today())
                .query(StoryPage.Story.class)
                .optional()
                .map(story ->
                        new StoryPage(story, records.of(TeamStory.references(story.told())), voices(company, MOST)));
    }

    /** Words whose consent stands today; of one company, or of all when {@code company} is empty. */
    List<StoryList.Voice> voices(String company, int most) {
        return jdbc.sql("""
                        select w.quote, w.quote_en, n.name, w.role_label, c.name as company
                          from companies.testimonials w
                          left join companies.companies c on c.id = w.company_id
                          left join people.public_names n on n.id = w.person_id
                         where w.consented_on <= :today and (w.withdrawn_on is null or w.withdrawn_on > :today)
                           and (:company = '' or c.key = :company)
                         order by w.said_on desc, w.key
                         limit :most""")
                .param("today", today())
                .param("company", company)
                .param("most", most)
                .query(StoryList.Voice.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), hubs.current().zone());
    }
}
