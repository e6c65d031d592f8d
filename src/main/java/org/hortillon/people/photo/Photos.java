package org.hortillon.people.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.Tr;
import org.hortillon.people.Audience;
import org.hortillon.people.consent.ConsentKind;
import org.hortillon.people.consent.Consents;
import org.hortillon.people.consent.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kept pictures of people. */
@Component
@Transactional
class Photos {

    private static final int HASH = 16;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Consents consents;

    Photos(JdbcClient jdbc, Clock clock, Consents consents) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.consents = consents;
    }

    /** A picture as it is served. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Photo(byte[] bytes, String hash) {}

    /** What {@code reader} may see of who has this key. */
    @Transactional(readOnly = true)
    Optional<Photo> seen(String key, Audience reader) {
        return jdbc.sql("""
                        select o.bytes, o.hash
                          from people.seen_by(:reader::people.audience) p
                          join people.photos o on o.person_id = p.id
                         where p.key = :key and p.photo is not null""")
                .param("reader", reader.code())
                .param("key", key)
                .query(Photo.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Photo> own(UUID person) {
        return jdbc.sql("select bytes, hash from people.photos where person_id = ?")
                .param(person)
                .query(Photo.class)
                .optional();
    }

    void keep(UUID person, byte[] portrait, String alt) {
        jdbc.sql("""
                        insert into people.photos (person_id, bytes, hash, alt, taken_in) values (?, ?, ?, ?, ?)
                        on conflict (hub_id, person_id)
                        do update set bytes = excluded.bytes, hash = excluded.hash, alt = excluded.alt, taken_in = excluded.taken_in""")
                .params(person, portrait, hash(portrait), alt, Timestamp.from(clock.instant()))
                .update();
    }

    void say(UUID person, String alt) {
        jdbc.sql("update people.photos set alt = ? where person_id = ?")
                .params(alt, person)
                .update();
    }

    /** Beyond the team a picture is shown by consent to the words beside it. */
    void show(UUID person, Audience shown, Tr t) {
        if (shown.compareTo(Audience.TEAM) > 0) {
            consents.given(person, ConsentKind.PHOTO, Way.PERSON, t);
        } else {
            consents.withdrawn(person, ConsentKind.PHOTO, Way.PERSON);
        }
        jdbc.sql("update people.people set shown_photo = ?::people.audience where id = ?")
                .params(shown.code(), person)
                .update();
    }

    void remove(UUID person) {
        consents.withdrawn(person, ConsentKind.PHOTO, Way.PERSON);
        jdbc.sql("delete from people.photos where person_id = ?").param(person).update();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
