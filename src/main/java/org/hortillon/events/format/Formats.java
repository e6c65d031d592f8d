package org.hortillon.events.format;

import java.util.List;
import java.util.Optional;
import org.hortillon.access.Audit;
import org.hortillon.events.form.Parameters;
import org.hortillon.hubs.Label;
import org.hortillon.markdown.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The formats of the hub. */
@Component
@Transactional(readOnly = true)
public class Formats {

    private static final String FORMAT = """
            select f.key, f.name, f.name_en, f.kind, f.rule, f.starts, f.ends, f.capacity, v.key as venue, v.name as venue_name,
                   f.members_only, f.members_first, f.opens_before, f.closes_before, f.approval, f.group_most,
                   f.description, f.description_en, f.position, f.retired,
                   (select count(*) from events.events e where e.format_id = f.id) as events
              from events.formats f
              left join events.venues v on v.id = f.venue_id
            """;
    private static final int KEY = 60;

    private final JdbcClient jdbc;
    private final Audit audit;

    Formats(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** In the hub's order, retired ones last. */
    public List<Format> all() {
        return jdbc.sql(FORMAT + " order by f.retired, f.position, f.name")
                .query(Format.class)
                .list();
    }

    /** Those of which new events are made. */
    public List<Label> offered() {
        return jdbc.sql(
                        "select key, name as label, name_en as label_en from events.formats where not retired order by position, name")
                .query(Label.class)
                .list();
    }

    public Optional<Format> find(String key) {
        return jdbc.sql(FORMAT + " where f.key = ?")
                .param(key)
                .query(Format.class)
                .optional();
    }

    /** Adds the three that many hubs have, where they are not there. */
    @Transactional
    public void propose() {
        UsualFormats.ALL.forEach((key, draft) -> {
            if (add(key, draft)) {
                audit.note("events.format_added", "format", null, draft.name());
            }
        });
    }

    /** Adds one, last in order; false when there is one of this name. */
    @Transactional
    public boolean found(FormatDraft draft) {
        var slug = Markdown.slug(draft.name());
        var added = add(slug.substring(0, Math.min(slug.length(), KEY)), draft);
        if (added) {
            audit.note("events.format_added", "format", null, draft.name());
        }
        return added;
    }

    private boolean add(String key, FormatDraft draft) {
        return jdbc.sql("""
                        insert into events.formats
                               (key, name, name_en, kind, rule, starts, ends, capacity, venue_id, members_only, members_first,
                                opens_before, closes_before, approval, group_most, description, description_en, position)
                        select :key, :name, :nameEn, :kind, :rule, :starts, :ends, :capacity,
                               (select v.id from events.venues v where v.key = :venue), :membersOnly, :membersFirst,
                               :opensBefore, :closesBefore, :approval, :groupMost, :description, :descriptionEn,
                               (select coalesce(max(position), 0) + 1 from events.formats)
                        on conflict (hub_id, key) do nothing""").param("key", key).params(Parameters.of(draft)).update() == 1;
    }

    /** What was made of it before stays as it is. */
    @Transactional
    public boolean change(String key, FormatDraft draft) {
        var changed =
                jdbc.sql("""
                        update events.formats
                           set name = :name, name_en = :nameEn, kind = :kind, rule = :rule, starts = :starts, ends = :ends,
                               capacity = :capacity, venue_id = (select v.id from events.venues v where v.key = :venue),
                               members_only = :membersOnly, members_first = :membersFirst, opens_before = :opensBefore,
                               closes_before = :closesBefore, approval = :approval, group_most = :groupMost,
                               description = :description, description_en = :descriptionEn
                         where key = :key""").param("key", key).params(Parameters.of(draft)).update();
        if (changed == 1) {
            audit.note("events.format_changed", "format", null, draft.name());
        }
        return changed == 1;
    }

    /** A retired one is offered no more; what was made of it stays. */
    @Transactional
    public boolean retire(String key, boolean retired) {
        var changed = jdbc.sql("update events.formats set retired = :retired where key = :key")
                .param("retired", retired)
                .param("key", key)
                .update();
        if (changed == 1) {
            audit.note("events.format_changed", "format", null, key);
        }
        return changed == 1;
    }
}
