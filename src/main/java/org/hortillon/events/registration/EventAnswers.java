package org.hortillon.events.registration;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.kernel.Tr;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody answered who registered for an event, for the team. */
@Component
@Transactional(readOnly = true)
public class EventAnswers {

    private final JdbcClient jdbc;
    private final EventQuestions questions;

    EventAnswers(JdbcClient jdbc, EventQuestions questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    /** Answers that were erased: when, and how many. */
    public record Erased(Instant erasedAt, int answers) {}

    /** Whoever answered. */
    public record Person(UUID registration, String name) {}

    /**
     * The questions of an event, and what was answered.
     *
     * @param said by registration and question
     */
    public record Given(
            List<Question> questions, List<Person> people, Map<UUID, Map<UUID, String>> said, List<Erased> erased) {

        /** The answer of one registration to one question; empty where there is none. */
        public String said(UUID registration, Question question, Tr t) {
            var answer = said.getOrDefault(registration, Map.of()).get(question.id());
            return answer == null ? "" : question.said(answer, t);
        }
    }

    public Given of(String event) {
        var id = jdbc.sql("select id from events.events where key = ?")
                .param(event)
                .query(UUID.class)
                .single();
        var said = new HashMap<UUID, Map<UUID, String>>();
        jdbc.sql("""
                        select a.registration_id, a.question_id, a.said
                          from events.answers a
                          join events.registrations r on r.id = a.registration_id
                         where r.event_id = ?""").param(id).query(row -> {
            said.computeIfAbsent(row.getObject("registration_id", UUID.class), first -> new HashMap<>())
                    .put(row.getObject("question_id", UUID.class), row.getString("said"));
        });
        return new Given(questions.of(id), people(event, said), said, erased(id));
    }

    private List<Person> people(String event, Map<UUID, Map<UUID, String>> said) {
        return said.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id as registration, family_name || ' ' || given_name as name
                          from events.attendance_sheet
                         where event = :event and id in (:registrations)
                         order by family_name, given_name, id""")
                        .param("event", event)
                        .param("registrations", said.keySet())
                        .query(Person.class)
                        .list();
    }

    private List<Erased> erased(UUID event) {
        return jdbc.sql("select erased_at, answers from events.answer_erasures where event_id = ? order by erased_at")
                .param(event)
                .query(Erased.class)
                .list();
    }
}
