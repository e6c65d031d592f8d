package org.hortillon.events.door;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.people.Name;
import org.hortillon.people.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registrations, as the door changes them. Belongs to the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DoorRegistrations {

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Clock clock;

    DoorRegistrations(JdbcClient jdbc, Persons persons, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.clock = clock;
    }

    /** How a registration stood before it was changed. */
    record Before(String was, int seats, boolean held) {}

    /** The registration of this event that a ticket leads to; of a person who was merged, that of who stands for them. */
    public Optional<UUID> find(UUID registration, UUID event) {
        return jdbc.sql("""
                        select coalesce(k.id, r.id)
                          from events.registrations r
                          join people.people p on p.id = r.person_id
                          left join events.registrations k on k.event_id = r.event_id and k.person_id = p.merged_into
                         where r.id = ? and r.event_id = ?""").params(registration, event).query(UUID.class).optional();
    }

    /** Lets in whoever holds a seat, or anybody when it is done knowingly; nothing when somebody came with it before. */
    public Optional<Before> admit(UUID registration, boolean knowingly) {
        return jdbc.sql("""
                        update events.registrations
                           set state = 'attended', changed_at = :now
                         where id = :id
                           and (state in ('seated', 'offered', 'absent') or :knowingly and state <> 'attended')
                        returning old.state as was, seats, old.holds as held""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", registration)
                .param("knowingly", knowingly)
                .query(Before.class)
                .optional();
    }

    public boolean isIn(UUID registration) {
        return jdbc.sql("select count(*) from events.registrations where id = ? and state = 'attended'")
                        .param(registration)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Leads back to where a registration stood; says whether it holds its seats then. */
    public Optional<Before> back(UUID registration, String was) {
        return jdbc.sql("""
                        update events.registrations
                           set state = :was, changed_at = :now
                         where id = :id and state = 'attended'
                        returning state as was, seats, holds as held""")
                .param("was", was)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", registration)
                .query(Before.class)
                .optional();
    }

    /** Whoever comes without a registration has one from now on, which holds no seat yet. */
    public UUID walkIn(Scan.WalkIn walkIn, UUID event) {
        var name = new Name(walkIn.given(), walkIn.family());
        var person = walkIn.email() == null ? persons.withoutAddress(name) : persons.recognise(name, walkIn.email());
        jdbc.sql("""
                        insert into events.registrations (event_id, person_id, registered_at, state, way)
                        values (:event, :person, :now, 'cancelled', 'door')
                        on conflict (hub_id, event_id, person_id) do nothing""")
                .param("event", event)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select id from events.registrations where event_id = ? and person_id = ?")
                .params(event, person)
                .query(UUID.class)
                .single();
    }
}
