package org.hortillon.events.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.SecretWord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses of calendars that belong to one person each. Whoever knows the word reads it; only its hash is kept. */
@Component
@Transactional
public class CalendarLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where the calendar of this word is. */
    public static String path(String word) {
        return "/agenda/" + word + ".ics";
    }

    /** The word of a new address; it is told once, and the address before stops. */
    public String make(UUID person) {
        alone(person);
        remove(person);
        var word = SecretWord.draw();
        jdbc.sql("insert into events.calendar_links (person_id, word_hash, made_at) values (?, ?, ?)")
                .params(person, SecretWord.hash(word), Timestamp.from(clock.instant()))
                .update();
        return word;
    }

    /** No address of this person works any more. */
    public void remove(UUID person) {
        jdbc.sql("delete from events.calendar_links where person_id = ?")
                .param(person)
                .update();
    }

    /** Since when this person has an address. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(UUID person) {
        return jdbc.sql("select made_at from events.calendar_links where person_id = ? order by made_at desc limit 1")
                .param(person)
                .query((row, number) -> row.getTimestamp("made_at").toInstant())
                .optional();
    }

    /** Whose calendar it is. */
    @Transactional(readOnly = true)
    public Optional<UUID> person(String word) {
        return jdbc.sql("select person_id from events.calendar_links where word_hash = ?")
                .param(SecretWord.hash(word))
                .query(UUID.class)
                .optional();
    }

    /** Of two at once the second waits for the first's commit, and ends its address. */
    private void alone(UUID person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('events.calendar_links ' || ?, 0))")
                .param(person.toString())
                .query()
                .listOfRows();
    }
}
