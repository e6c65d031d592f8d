package org.hortillon.events.after;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.DemoScene;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a few of those who came thought of the demo's last event. */
@Component
@Transactional
class SurveyScene implements DemoScene {

    private record Said(
            int overall, boolean again, @Nullable String words) {}

    private static final List<Said> SAID = List.of(
            new Said(5, true, "Deux contacts utiles en une soirée, et un accueil qui met à l’aise."),
            new Said(4, true, "Un peu de bruit au fond de la salle ; le tour de table était très bien."),
            new Said(5, true, null),
            new Said(3, false, "J’aurais aimé plus de temps pour parler à deux."),
            new Said(4, true, null),
            new Said(5, true, "Gardez ce format court."),
            new Said(4, true, null));

    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyScene(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Came(UUID id, UUID eventId) {}

    @Override
    public void play(UUID team) {
        var came = jdbc.sql("""
                        select r.id, r.event_id
                          from events.registrations r
                         where r.state = 'attended'
                           and r.event_id = (select e.id
                                               from events.events e
                                              where e.ends_at < :now and e.cancelled_on is null and e.state = 'published'
                                                and exists (select from events.registrations x
                                                             where x.event_id = e.id and x.state = 'attended')
                                              order by e.starts_at desc limit 1)
                         order by r.registered_at, r.id
                         limit :most""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", SAID.size())
                .query(Came.class)
                .list();
        for (var number = 0; number < came.size(); number++) {
            say(came.get(number), SAID.get(number));
        }
    }

    private void say(Came came, Said said) {
        jdbc.sql("""
                        insert into events.reviews (event_id, registration_id, overall, again, words, said_at)
                        values (:event, :registration, :overall, :again, :words, :now)
                        on conflict (hub_id, registration_id) do nothing""")
                .param("event", came.eventId())
                .param("registration", came.id())
                .param("overall", said.overall())
                .param("again", said.again())
                .param("words", said.words())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
