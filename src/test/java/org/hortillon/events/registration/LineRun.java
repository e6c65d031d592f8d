package org.hortillon.events.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.hortillon.events.registration.RegistrationRules.Act;
import org.hortillon.events.registration.RegistrationRules.Who;
import org.hortillon.kernel.Language;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One event and some people, to whom the application does what it is told. Belongs to the caller's transaction. */
final class LineRun {

    static final int PEOPLE = 12;

    private final TestHub hub;
    private final JdbcClient jdbc;
    private final List<UUID> people;
    private final UUID event;

    private LineRun(TestHub hub, List<UUID> people, UUID event) {
        this.hub = hub;
        this.jdbc = hub.bean(JdbcClient.class);
        this.people = people;
        this.event = event;
    }

    /** Whoever takes part in the sequences of a hub; their keys are numbers. */
    static void people(TestHub hub, int number) {
        hub.execute("""
                insert into people.people (key, given_name, family_name, email)
                select n::text, 'Prénom', 'Nom' || n, 'p' || n || '@exemple.fr' from generate_series(0, ? - 1) n""", number);
    }

    static LineModel.Setting setting(Random random) {
        var starts = TestClock.START.plus(Duration.ofDays(10));
        return new LineModel.Setting(
                random.nextInt(4) == 0,
                random.nextInt(8) != 0,
                1 + random.nextInt(72),
                random.nextBoolean() ? starts : TestClock.START.plus(Duration.ofHours(12 + random.nextInt(100))),
                starts);
    }

    static LineRun begin(TestHub hub, LineModel.Setting setting, int capacity) {
        var jdbc = hub.bean(JdbcClient.class);
        var event = jdbc.sql("""
                        insert into events.events (key, title, kind, starts_local, ends_local, zone, venue, commune_id, capacity, members_only,
                               description, approval, waiting_list, offer_hours, closes_local, group_most)
                        select 'e' || replace(uuidv7()::text, '-', ''), 'Soirée', 'networking', :starts, :starts + interval '2 hours', 'UTC',
                               'Salle', m.id, :capacity, false, '', :approval, :list, :hours, :closes, 3
                          from hubs.communes m where m.code = '80021' returning id""")
                .param("starts", setting.starts().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("capacity", capacity)
                .param("approval", setting.approval())
                .param("list", setting.waitingList())
                .param("hours", setting.offerHours())
                .param("closes", setting.closes().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .query(UUID.class)
                .single();
        var people = jdbc.sql("select id from people.people order by key::int")
                .query(UUID.class)
                .list();
        return new LineRun(hub, people, event);
    }

    UUID event() {
        return event;
    }

    void join(int person, int seats, boolean team, boolean regardless) {
        var entering = new EnterRegistration.Entering(
                people.get(person), team ? Who.TEAM : Who.VISITOR, seats, regardless, Language.FR);
        hub.bean(EnterRegistration.class).enter(event, entering);
    }

    void act(int person, Act act) {
        registration(person).forEach(id -> hub.bean(ChangeRegistration.class).act(id, act));
    }

    void shrink(int person, int to) {
        registration(person).forEach(id -> hub.bean(ChangeRegistration.class).shrink(id, to));
    }

    /** As the team's editor does it: nobody loses a seat, and whoever waits profits. */
    void resize(int capacity) {
        jdbc.sql("update events.events set capacity = :to, extra = greatest(0, taken - :to) where id = :event")
                .param("to", capacity)
                .param("event", event)
                .update();
        hub.bean(WaitingLine.class).advance(event);
    }

    void clock(Instant now, boolean swept) {
        hub.clockAt(now);
        if (swept) {
            hub.bean(WaitingLine.class).advance(event);
        }
    }

    private List<UUID> registration(int person) {
        return jdbc.sql("select id from events.registrations where event_id = ? and person_id = ?")
                .params(event, people.get(person))
                .query(UUID.class)
                .list();
    }

    /** As the model says it. */
    Map<Integer, String> standings() {
        var said = new TreeMap<Integer, String>();
        jdbc.sql("""
                        select p.key::int as person, r.state || ' ' || r.seats as standing
                          from events.registrations r join people.people p on p.id = r.person_id
                         where r.event_id = ?""").param(event).query(row -> {
            said.put(row.getInt("person"), row.getString("standing"));
        });
        return said;
    }

    int offers() {
        return jdbc.sql("select count(*) from messages.outgoing where name = 'events.registration.offered'")
                .query(Integer.class)
                .single();
    }

    List<String> faults(Instant now) {
        return LineFaults.of(jdbc, event, now);
    }
}
