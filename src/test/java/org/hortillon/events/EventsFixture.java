package org.hortillon.events;

import org.hortillon.testing.TestHub;

/** Events in a small territory, and people who sign up for them. */
public final class EventsFixture {

    private EventsFixture() {}

    /** An evening of two hours in Amiens, for twenty people; its title is its key with a capital. */
    public static void event(TestHub hub, String key, String startsAt) {
        event(hub, key, startsAt, "networking", 20);
    }

    /** An event of two hours in Amiens; {@code startsAt} is on the hub's own clock. */
    public static void event(TestHub hub, String key, String startsAt, String kind, int capacity) {
        hub.execute("""
                insert into events.events
                       (key, title, kind, starts_local, ends_local, venue, commune_id, capacity, members_only, description)
                select ?, initcap(?), ?, start, start + interval '2 hours', 'Salle des Moulins', m.id, ?, false,
                       'Une soirée pour **se parler**.'
                  from hubs.communes m, (select ?::timestamp as start) s
                 where m.code = '80021'""", key, key, kind, capacity, startsAt);
    }

    /** {@code number} new people who sign up, with this standing; seated when empty. */
    public static void registrations(TestHub hub, String event, int number, String state) {
        hub.execute("""
                with person as (
                    insert into people.people (key, given_name, family_name)
                    select ? || '-' || n || ?, 'Prénom', 'Inconnu' || n from generate_series(1, ?) n
                    returning id)
                insert into events.registrations (event_id, person_id, registered_at, state)
                select e.id, person.id, e.starts_at - interval '5 days', coalesce(nullif(?, ''), 'seated')
                  from events.events e, person where e.key = ?""", event, state, number, state, event);
        count(hub);
    }

    /** One known person signs up. */
    public static void registration(TestHub hub, String event, String person, String state) {
        hub.execute("""
                insert into events.registrations (event_id, person_id, registered_at, state)
                select e.id, p.id, e.starts_at - interval '5 days', coalesce(nullif(?, ''), 'seated')
                  from events.events e, people.people p where e.key = ? and p.key = ?""", state, event, person);
        count(hub);
    }

    private static void count(TestHub hub) {
        hub.execute("""
                update events.events e
                   set taken = held.seats, extra = greatest(0, held.seats - capacity)
                  from (select event_id, coalesce(sum(seats) filter (where holds), 0) as seats
                          from events.registrations group by event_id) held
                 where held.event_id = e.id""");
    }
}
