package org.hortillon.events.after;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hortillon.people.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who came thought of an event: one answer for each registration, and never whose it is. */
@Component
@Transactional
class Reviews {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isSaid(UUID registration) {
        return jdbc.sql("select count(*) from events.reviews where registration_id = ?")
                        .param(registration)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Those who came too, as far as {@code reader} may know who they are. */
    @Transactional(readOnly = true)
    public List<SurveyPage.Met> others(OwnDay day, Audience reader) {
        return jdbc.sql("""
                        select p.id, p.name
                          from people.seen_by(:reader::people.audience) p
                          join events.registrations r on r.person_id = p.id
                         where r.event_id = :event and r.state = 'attended' and p.id <> :self
                         order by p.name""")
                .param("reader", reader.code())
                .param("event", day.eventId())
                .param("self", day.personId())
                .query(SurveyPage.Met.class)
                .list();
    }

    /** What somebody says. */
    record Said(
            int overall, @Nullable Boolean again, @Nullable String words, List<UUID> met) {}

    /** Keeps the first answer of a registration; whom somebody met is kept only of those whom they were shown. */
    public void say(OwnDay day, Said said, Audience reader) {
        var first = jdbc.sql("""
                        insert into events.reviews (event_id, registration_id, overall, again, words, said_at)
                        values (:event, :registration, :overall, :again, :words, :now)
                        on conflict (hub_id, registration_id) do nothing""")
                .param("event", day.eventId())
                .param("registration", day.id())
                .param("overall", said.overall())
                .param("again", said.again())
                .param("words", said.words())
                .param("now", now())
                .update();
        if (first == 1) {
            others(day, reader).stream()
                    .filter(other -> said.met().contains(other.id()))
                    .forEach(other -> note(day, other.id()));
        }
    }

    private void note(OwnDay day, UUID met) {
        jdbc.sql("""
                        insert into events.meetings (event_id, person_id, met_id, noted_at) values (?, ?, ?, ?)
                        on conflict (hub_id, event_id, person_id, met_id) do nothing""").params(day.eventId(), day.personId(), met, now()).update();
    }

    /** Words that are a year old go; the counts stay. */
    public void forgetWords() {
        jdbc.sql("update events.reviews set words = null where words is not null and said_at < ?")
                .param(now().minusYears(1))
                .update();
    }

    private record Count(int overall, long number, long again) {}

    /** What was said of an event, without anybody's name, in no order that tells anything. */
    @Transactional(readOnly = true)
    public ReviewResults results(String event) {
        var counts = jdbc.sql("""
                        select overall, count(*) as number, count(*) filter (where again) as again
                          from events.reviews v join events.events e on e.id = v.event_id
                         where e.key = ? group by overall""").param(event).query(Count.class).list();
        var words = jdbc.sql("""
                        select words from events.reviews v join events.events e on e.id = v.event_id
                         where e.key = ? and words is not null order by md5(words)""").param(event).query(String.class).list();
        var byOverall = new long[ReviewResults.BEST];
        counts.forEach(count -> byOverall[count.overall() - 1] = count.number());
        var again = counts.stream().mapToLong(Count::again).sum();
        return ReviewResults.of(byOverall, again, words);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
