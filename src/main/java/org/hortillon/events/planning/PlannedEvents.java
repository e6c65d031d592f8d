package org.hortillon.events.planning;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.form.FreeKey;
import org.hortillon.events.form.Parameters;
import org.hortillon.markdown.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The records of events, as the team writes them. Writing belongs to the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlannedEvents {

    /** What a list of columns of {@link PlannedEvent} reads. */
    public static final String EVENT = """
            select id, key, state, title, title_en, kind, starts_at, ends_at, starts_local, ends_local, mode, online_url, venue,
                   address, commune, commune_code, venue_key, format, series, apart, capacity, registered, members_only,
                   opens_at, closes_at, members_until, approval, group_most, waiting_list, offer_hours, description,
                   description_en, cancelled_on, cancelled_why, sequence
              from events.every_event
            """;

    private static final int KEY = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlannedEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PlannedEvent> find(String key) {
        return jdbc.sql(EVENT + " where key = ?")
                .param(key)
                .query(PlannedEvent.class)
                .optional();
    }

    /**
     * A new draft.
     *
     * @return its key
     */
    public String add(EventDraft draft, @Nullable UUID series) {
        var key = freeKey(draft);
        jdbc.sql("""
                        insert into events.events
                               (key, state, title, title_en, kind, starts_local, ends_local, mode, online_url, venue, address,
                                commune_id, space_id, venue_id, format_id, series_id, capacity, members_only, opens_local,
                                closes_local, members_local, approval, group_most, waiting_list, offer_hours, description,
                                description_en)
                        select :key, 'draft', :title, :titleEn, :kind, :startsLocal, :endsLocal, :mode, :onlineUrl, :venue,
                               :address, m.id, v.space_id, v.id, f.id, :series, :capacity, :membersOnly,
                               :opensAt, :closesAt, :membersUntil, :approval, :groupMost, :waitingList, :offerHours,
                               :description, :descriptionEn
                          from hubs.communes m
                          left join events.venues v on v.key = :venueKey
                          left join events.formats f on f.key = :format
                         where m.code = :commune""")
                .params(Parameters.of(draft))
                .param("key", key)
                .param("series", series)
                .update();
        return key;
    }

    /**
     * Changes an event that nobody changed meanwhile. Fewer places than are taken are given knowingly.
     *
     * @return whether that was so
     */
    public boolean change(PlannedEvent before, EventDraft draft, boolean apart) {
        var moves = draft.moves(before);
        return jdbc.sql("""
                        update events.events e
                           set title = :title, title_en = :titleEn, kind = :kind, starts_local = :startsLocal,
                               ends_local = :endsLocal, mode = :mode, online_url = :onlineUrl,
                               space_id = case when v.id is not null then v.space_id when e.venue = :venue then e.space_id end,
                               venue = :venue, address = :address, commune_id = m.id, venue_id = v.id,
                               format_id = (select f.id from events.formats f where f.key = :format), capacity = :capacity,
                               extra = greatest(0, e.taken - :capacity), members_only = :membersOnly,
                               opens_local = :opensAt, closes_local = :closesAt, members_local = :membersUntil,
                               approval = :approval,
                               group_most = :groupMost, waiting_list = :waitingList, offer_hours = :offerHours,
                               description = :description, description_en = :descriptionEn, apart = e.apart or :apart,
                               sequence = e.sequence + case when :moves then 1 else 0 end,
                               changed_at = case when :moves then :now else e.changed_at end,
                               moved_from = case when :startsLocal <> e.starts_local then e.starts_at else e.moved_from end
                          from hubs.communes m
                          left join events.venues v on v.key = :venueKey
                         where m.code = :commune and e.id = :id and e.sequence = :sequence""")
                        .params(Parameters.of(draft))
                        .param("moves", moves)
                        .param("apart", apart && before.series() != null)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", before.id())
                        .param("sequence", before.sequence())
                        .update()
                == 1;
    }

    /** Draft or published; null leaves it as it is. Called off on a day and for a reason, or not. */
    public boolean stand(PlannedEvent before, String state, @Nullable String cancelledWhy, boolean cancelled) {
        return jdbc.sql("""
                        update events.events e
                           set state = :state, sequence = e.sequence + 1, changed_at = :now, cancelled_why = :why,
                               cancelled_on = case when :cancelled then coalesce(e.cancelled_on, (:now::timestamptz at time zone e.zone)::date) end
                         where e.id = :id and e.sequence = :sequence""")
                        .param("state", state)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("why", cancelledWhy)
                        .param("cancelled", cancelled)
                        .param("id", before.id())
                        .param("sequence", before.sequence())
                        .update()
                == 1;
    }

    /** A draft for which nobody registered leaves no trace. */
    public boolean delete(PlannedEvent event) {
        return jdbc.sql("""
                        delete from events.events e
                         where e.id = ? and e.state = 'draft'
                           and not exists (select from events.registrations r where r.event_id = e.id)""").param(event.id()).update() == 1;
    }

    /** {@code matinale-2025-01-02}, or with the first number that is free. */
    private String freeKey(EventDraft draft) {
        var slug = Markdown.slug(draft.words().title());
        var day = draft.hours().startsLocal().toLocalDate().toString();
        var base = slug.substring(0, Math.min(slug.length(), KEY)) + "-" + day;
        var taken = jdbc.sql("select key from events.events where key = :base or key like :base || '-%'")
                .param("base", base)
                .query(String.class)
                .set();
        return FreeKey.of(base, taken);
    }
}
