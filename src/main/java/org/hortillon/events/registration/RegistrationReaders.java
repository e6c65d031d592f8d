package org.hortillon.events.registration;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those to whom letters about registrations go. Part of the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationReaders {

    private final JdbcClient jdbc;

    RegistrationReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whoever registered, and for what.
     *
     * @param rank on the waiting list, from 1
     */
    record Reader(
            UUID id,
            UUID personId,
            String givenName,
            String email,
            String language,
            String state,
            int seats,
            @Nullable Instant offeredUntil,
            int rank,
            String key,
            String title,
            @Nullable String titleEn,
            Instant startsAt,
            String venue) {

        Language speaks() {
            return Language.valueOf(language.toUpperCase(Locale.ROOT));
        }
    }

    /** Nothing when the person has no address. */
    Optional<Reader> of(UUID registration) {
        return jdbc.sql("""
                        select r.id, r.person_id, p.given_name, p.email, r.language, r.state, r.seats, r.offered_until,
                               (select count(*) + 1 from events.registrations w
                                 where w.event_id = r.event_id and w.state = 'waiting' and w.turn < r.turn)::int as rank,
                               e.key, e.title, e.title_en, e.starts_at, e.venue || ', ' || m.name as venue
                          from events.registrations r
                          join events.events e on e.id = r.event_id
                          join hubs.communes m on m.id = e.commune_id
                          join people.people p on p.id = r.person_id
                         where r.id = ? and p.email is not null""").param(registration).query(Reader.class).optional();
    }
}
