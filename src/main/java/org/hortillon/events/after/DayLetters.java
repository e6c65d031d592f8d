package org.hortillon.events.after;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.events.ticket.Tickets;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds who holds a seat the day before, and thanks who came the day after; each once, whatever machine does it. */
@Component
@Transactional
class DayLetters {

    private static final int DAYS_TO_THANK = 3;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Tickets tickets;
    private final Signatures signatures;
    private final Hubs hubs;
    private final Clock clock;

    DayLetters(JdbcClient jdbc, Outbox outbox, Tickets tickets, Signatures signatures, Hubs hubs, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.tickets = tickets;
        this.signatures = signatures;
        this.hubs = hubs;
        this.clock = clock;
    }

    private record Due(
            UUID id,
            UUID personId,
            String email,
            String givenName,
            String language,
            String title,
            @Nullable String titleEn,
            Instant startsAt,
            String venue) {

        Language speaks() {
            return language.equals("en") ? Language.EN : Language.FR;
        }
    }

    /** How many were reminded of what is tomorrow. */
    public int remind() {
        var tomorrow = hubs.today().plusDays(1);
        return due("reminder", "seated", tomorrow, tomorrow).stream()
                .filter(one -> isFirst(one.id(), "reminder"))
                .mapToInt(this::remind)
                .sum();
    }

    /** How many were thanked for what was yesterday, or the days before if nobody could be thanked then. */
    public int thank() {
        var today = hubs.today();
        return due("thanks", "attended", today.minusDays(DAYS_TO_THANK), today.minusDays(1)).stream()
                .filter(one -> isFirst(one.id(), "thanks"))
                .mapToInt(this::thank)
                .sum();
    }

    private int remind(Due one) {
        var letter = filled(Letter.reminder("events.after.reminder", one.email(), one.speaks()), one)
                .lapses(one.startsAt())
                .action("/inscriptions/")
                .secret(signatures.sign(OwnDays.PURPOSE, one.id()));
        tickets.picture(one.id())
                .ifPresent(ticket -> letter.attach(ticket.name(), ticket.mediaType(), ticket.content()));
        outbox.put(letter);
        return 1;
    }

    private int thank(Due one) {
        outbox.put(filled(Letter.reminder("events.after.thanks", one.email(), one.speaks()), one)
                .action(SurveyController.PATH)
                .secret(signatures.sign(SurveyController.PURPOSE, one.id())));
        return 1;
    }

    private Letter filled(Letter letter, Due one) {
        var t = new Tr(one.speaks(), hubs.current().zone());
        return letter.about(one.personId())
                .with("name", one.givenName())
                .with("event", t.pick(one.title(), one.titleEn()))
                .with("moment", one.startsAt())
                .with("place", one.venue());
    }

    private boolean isFirst(UUID registration, String letter) {
        return jdbc.sql("""
                        insert into events.event_letters (registration_id, letter, written_at) values (?, ?, ?)
                        on conflict (hub_id, registration_id, letter) do nothing""")
                        .params(registration, letter, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private java.util.List<Due> due(String letter, String state, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select r.id, p.id as person_id, p.email, p.given_name, r.language, e.title, e.title_en, e.starts_at, e.venue
                          from events.registrations r
                          join events.events e on e.id = r.event_id
                          join people.people p on p.id = r.person_id
                         where e.state = 'published' and e.cancelled_on is null
                           and e.starts_local::date between :from and :to
                           and r.state = :state
                           and p.email is not null and p.merged_into is null
                           and not exists (select from events.event_letters l
                                            where l.registration_id = r.id and l.letter = :letter)
                         order by r.id""")
                .param("from", from)
                .param("to", to)
                .param("state", state)
                .param("letter", letter)
                .query(Due.class)
                .list();
    }
}
