package org.hortillon.events.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.registration.RegistrationRules.Act;
import org.hortillon.events.registration.RegistrationRules.Who;
import org.hortillon.kernel.DemoScene;
import org.hortillon.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A workshop of Amiens 2024 is full and has a waiting list; for another one asks, and says why. */
@Component
@Transactional
class RegisteredInTheDemo implements DemoScene {

    private static final String FULL = "chiffrer-son-previsionnel";
    private static final String ASKED = "recruter-son-premier-salarie";
    private static final int WAITING = 4;
    private static final int ASKING = 4;

    private static final List<String> REASONS = List.of(
            "Une première embauche en mars, et mille questions.",
            "Comprendre les aides avant de me décider.",
            "J’ai trouvé la bonne personne : comment faire ?",
            "Partager ce que j’ai appris avec ma première salariée.");

    private final JdbcClient jdbc;
    private final EnterRegistration enter;
    private final ChangeRegistration change;
    private final EventQuestions questions;

    RegisteredInTheDemo(JdbcClient jdbc, EnterRegistration enter, ChangeRegistration change, EventQuestions questions) {
        this.jdbc = jdbc;
        this.enter = enter;
        this.change = change;
        this.questions = questions;
    }

    @Override
    public void play(UUID team) {
        var played = jdbc.sql("select exists (select from events.questions)")
                .query(Boolean.class)
                .single();
        if (!played) {
            event(ASKED).ifPresent(this::someAsk);
            event(FULL).ifPresent(this::manyCome);
        }
    }

    /** Whoever came first gives the seat back, and the next is offered it. */
    private void manyCome(UUID event) {
        var free = jdbc.sql("select capacity - taken from events.events where id = ?")
                .param(event)
                .query(Integer.class)
                .single();
        var all = people(event, free + WAITING).stream()
                .map(person -> register(event, person))
                .flatMap(Optional::stream)
                .toList();
        if (!all.isEmpty()) {
            change.act(all.getFirst(), Act.CANCEL);
        }
    }

    private void someAsk(UUID event) {
        jdbc.sql("update events.events set approval = true where id = ?")
                .param(event)
                .update();
        jdbc.sql("""
                        insert into events.questions (event_id, position, text, text_en, kind, options, options_en, required, asked_of)
                        values (:event, 1, 'Qu’attendez-vous de cet atelier ?', 'What do you expect of this workshop?', 'text', '{}', '{}', true, 'everybody'),
                               (:event, 2, 'Quand pensez-vous recruter ?', 'When do you expect to hire?', 'choice',
                                array['Dans les trois mois', 'Cette année', 'Plus tard'], array['Within three months', 'This year', 'Later'], false, 'everybody')""").param("event", event).update();
        var asked = questions.of(event);
        var people = people(event, ASKING);
        for (var nth = 0; nth < people.size(); nth++) {
            var said = Map.of(
                    asked.getFirst().id(),
                    REASONS.get(nth),
                    asked.getLast().id(),
                    asked.getLast()
                            .options()
                            .get(nth % asked.getLast().options().size()));
            var registration = register(event, people.get(nth));
            registration.ifPresent(id -> questions.keep(id, said));
            if (nth == 0) {
                registration.ifPresent(id -> change.act(id, Act.APPROVE));
            }
        }
    }

    private Optional<UUID> register(UUID event, UUID person) {
        var entering = new EnterRegistration.Entering(person, Who.MEMBER, 1, false, Language.FR);
        return enter.enter(event, entering) instanceof Entered.In in
                ? Optional.of(in.registration())
                : Optional.empty();
    }

    private List<UUID> people(UUID event, int number) {
        return jdbc.sql("""
                        select p.id from people.people p
                         where p.email is not null
                           and p.merged_into is null
                           and p.erased_at is null
                           and not exists (select from events.registrations r where r.event_id = :event and r.person_id = p.id)
                         order by md5(p.key)
                         limit :number""")
                .param("event", event)
                .param("number", number)
                .query(UUID.class)
                .list();
    }

    private Optional<UUID> event(String key) {
        return jdbc.sql("select id from events.events where key = ?")
                .param(key)
                .query(UUID.class)
                .optional();
    }
}
