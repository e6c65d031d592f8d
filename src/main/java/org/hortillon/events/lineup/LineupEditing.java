package org.hortillon.events.lineup;

import java.util.List;
import java.util.Optional;
import org.hortillon.access.Audit;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Label;
import org.hortillon.people.Name;
import org.hortillon.people.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Speakers and partners as the team keeps them. */
@Component
@Transactional
public class LineupEditing {

    private static final int FOUND = 12;

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Audit audit;
    private final Hubs hubs;

    LineupEditing(JdbcClient jdbc, Persons persons, Audit audit, Hubs hubs) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.audit = audit;
        this.hubs = hubs;
    }

    record Facts(
            String title,
            @Nullable String titleEn,
            @Nullable String venueKey,
            String mode,
            @Nullable String onlineUrl,
            @Nullable String cancelledWhy) {}

    @Transactional(readOnly = true)
    Optional<Facts> facts(String event) {
        return jdbc.sql(
                        "select title, title_en, venue_key, mode, online_url, cancelled_why from events.every_event where key = ?")
                .param(event)
                .query(Facts.class)
                .optional();
    }

    /** Whether whoever looks holds a seat: only they are told where the video room is. */
    @Transactional(readOnly = true)
    boolean holdsSeat(String event, Viewer viewer) {
        return persons.of(viewer).stream()
                .anyMatch(person ->
                        jdbc.sql("""
                        select count(*) from events.registrations r join events.events e on e.id = r.event_id
                         where e.key = ? and r.person_id = ? and r.state in ('seated', 'attended')""").params(event, person).query(Long.class).single() > 0);
    }

    /** People whose name holds these letters, by name; none without letters. */
    @Transactional(readOnly = true)
    List<Label> named(String letters) {
        return letters.isBlank()
                ? List.of()
                : jdbc.sql("""
                        select p.key, btrim(p.given_name || ' ' || p.family_name) as label, null::text as label_en
                          from people.people p
                         where p.merged_into is null
                           and strpos(lower(p.given_name || ' ' || p.family_name), lower(:letters)) > 0
                         order by p.family_name, p.given_name limit :most""")
                        .param("letters", letters.strip())
                        .param("most", FOUND)
                        .query(Label.class)
                        .list();
    }

    @Transactional(readOnly = true)
    List<Label> companies() {
        return jdbc.sql("select key, label, label_en from companies.company_labels order by label")
                .query(Label.class)
                .list();
    }

    /** Adds whom the address leads to, else a new private person. */
    boolean speaks(String event, Newcomer newcomer, Speech speech) {
        var name = Name.of(newcomer.name());
        var person =
                newcomer.email() == null ? persons.withoutAddress(name) : persons.recognise(name, newcomer.email());
        var key = jdbc.sql("select key from people.people where id = ?")
                .param(person)
                .query(String.class)
                .single();
        return speaks(event, key, speech);
    }

    /** Adds somebody who speaks, or changes about what; false when there is nobody of that key. */
    public boolean speaks(String event, String person, Speech speech) {
        var done = jdbc.sql("""
                        insert into events.speakers (event_id, person_id, topic, agreed_on)
                        select e.id, p.id, nullif(:topic, ''), case when :agreed then :today::date end
                          from events.events e, people.people p
                         where e.key = :event and p.key = :person and p.merged_into is null
                        on conflict (hub_id, event_id, person_id)
                        do update set topic = excluded.topic, agreed_on = excluded.agreed_on""")
                        .param("event", event)
                        .param("person", person)
                        .param("topic", speech.topic())
                        .param("agreed", speech.agreed())
                        .param("today", hubs.today())
                        .update()
                > 0;
        return noted(done, event);
    }

    public boolean isSilent(String event, String person) {
        return noted(jdbc.sql("""
                        delete from events.speakers s using events.events e, people.people p
                         where s.event_id = e.id and s.person_id = p.id and e.key = ? and p.key = ?""").params(event, person).update() > 0, event);
    }

    /** Adds a company of the hub, or anybody by name. */
    boolean joins(String event, String name, String company, @Nullable String website) {
        return noted(
                jdbc.sql("""
                        insert into events.partners (event_id, name, company_id, website)
                        select e.id, coalesce(c.name, :name), c.id, :website
                          from events.events e
                          left join companies.companies c on c.key = :company
                         where e.key = :event and coalesce(c.name, :name) <> ''
                        on conflict (hub_id, event_id, name) do update set company_id = excluded.company_id, website = excluded.website""")
                                .param("event", event)
                                .param("name", name)
                                .param("company", company)
                                .param("website", website)
                                .update()
                        > 0,
                event);
    }

    boolean leaves(String event, String name) {
        return noted(jdbc.sql("""
                        delete from events.partners r using events.events e
                         where r.event_id = e.id and e.key = ?
                           and coalesce((select c.name from companies.companies c where c.id = r.company_id), r.name) = ?""").params(event, name).update() > 0, event);
    }

    private boolean noted(boolean done, String event) {
        if (done) {
            audit.note("events.lineup_changed", "event", null, event);
        }
        return done;
    }
}
