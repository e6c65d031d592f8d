package org.hortillon.events.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.events.registration.RegistrationRules.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions of events, and what was answered. */
@Component
@Transactional
class EventQuestions {

    private static final String QUESTION =
            "select id, text, text_en, kind, options, options_en, required, asked_of from events.questions ";

    private final JdbcClient jdbc;

    EventQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an event, in their order. */
    @Transactional(readOnly = true)
    public List<Question> of(UUID event) {
        return jdbc.sql(QUESTION + "where event_id = ? order by position, id")
                .param(event)
                .query((row, number) -> question(row))
                .list();
    }

    /** Those that are asked of such people. */
    @Transactional(readOnly = true)
    public List<Question> of(UUID event, Who who) {
        return of(event).stream().filter(question -> question.isFor(who)).toList();
    }

    /** What one person answered, by question. */
    @Transactional(readOnly = true)
    public Map<UUID, String> answers(UUID registration) {
        var answers = new LinkedHashMap<UUID, String>();
        jdbc.sql("select question_id, said from events.answers where registration_id = ?")
                .param(registration)
                .query(row -> {
                    answers.put(row.getObject("question_id", UUID.class), row.getString("said"));
                });
        return answers;
    }

    /** Keeps what was answered; whoever registers anew answers anew. */
    public void keep(UUID registration, Map<UUID, String> answers) {
        jdbc.sql("delete from events.answers where registration_id = ?")
                .param(registration)
                .update();
        answers.forEach((question, said) -> jdbc.sql(
                        "insert into events.answers (registration_id, question_id, said) values (?, ?, ?)")
                .params(registration, question, said)
                .update());
    }

    static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("text_en"),
                row.getString("kind"),
                words(row, "options"),
                words(row, "options_en"),
                row.getBoolean("required"),
                row.getString("asked_of"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
