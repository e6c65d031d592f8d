package org.hortillon.events.venue;

import java.util.List;
import java.util.Optional;
import org.hortillon.access.Audit;
import org.hortillon.events.form.Parameters;
import org.hortillon.hubs.Label;
import org.hortillon.markdown.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places of the hub's events. */
@Component
@Transactional(readOnly = true)
public class Venues {

    private static final String VENUE = """
            select v.key, v.name, v.address, m.code as commune, m.name as commune_name, s.key as space, v.seats,
                   v.access, v.access_en, v.accessibility, v.accessibility_en, v.retired,
                   (select count(*) from events.events e where e.venue_id = v.id) as events
              from events.venues v
              join hubs.communes m on m.id = v.commune_id
              left join coworking.spaces s on s.id = v.space_id
            """;
    private static final int KEY = 60;

    private final JdbcClient jdbc;
    private final Audit audit;

    Venues(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** By name, retired ones last. */
    public List<Venue> all() {
        return jdbc.sql(VENUE + " order by v.retired, v.name")
                .query(Venue.class)
                .list();
    }

    /** Those that are chosen from. */
    public List<Label> offered() {
        return jdbc.sql(
                        "select key, name as label, null::text as label_en from events.venues where not retired order by name")
                .query(Label.class)
                .list();
    }

    /** The coworking spaces in which a place can be. */
    List<Label> spaces() {
        return jdbc.sql("select key, label, label_en from coworking.space_labels order by label")
                .query(Label.class)
                .list();
    }

    public Optional<Venue> find(String key) {
        return jdbc.sql(VENUE + " where v.key = ?")
                .param(key)
                .query(Venue.class)
                .optional();
    }

    /** False when there is one of this name, or no such commune. */
    @Transactional
    public boolean found(VenueDraft draft) {
        var slug = Markdown.slug(draft.name());
        var added = jdbc.sql("""
                        insert into events.venues
                               (key, name, address, commune_id, space_id, seats, access, access_en, accessibility, accessibility_en)
                        select :key, :name, :address, m.id, (select s.id from coworking.spaces s where s.key = :space),
                               :seats, :access, :accessEn, :accessibility, :accessibilityEn
                          from hubs.communes m
                         where m.code = :commune
                        on conflict (hub_id, key) do nothing""")
                        .param("key", slug.substring(0, Math.min(slug.length(), KEY)))
                        .params(Parameters.of(draft))
                        .update()
                == 1;
        if (added) {
            audit.note("events.venue_added", "venue", null, draft.name());
        }
        return added;
    }

    /** Events that are to come and are held there are told anew where that is by whoever changes them. */
    @Transactional
    public boolean change(String key, VenueDraft draft) {
        var changed =
                jdbc.sql("""
                        update events.venues v
                           set name = :name, address = :address, commune_id = m.id,
                               space_id = (select s.id from coworking.spaces s where s.key = :space), seats = :seats,
                               access = :access, access_en = :accessEn, accessibility = :accessibility,
                               accessibility_en = :accessibilityEn
                          from hubs.communes m
                         where m.code = :commune and v.key = :key""").param("key", key).params(Parameters.of(draft)).update() == 1;
        if (changed) {
            audit.note("events.venue_changed", "venue", null, draft.name());
        }
        return changed;
    }

    /** A retired one is chosen no more. */
    @Transactional
    public void retire(String key, boolean retired) {
        jdbc.sql("update events.venues set retired = :retired where key = :key")
                .param("retired", retired)
                .param("key", key)
                .update();
        audit.note("events.venue_changed", "venue", null, key);
    }
}
