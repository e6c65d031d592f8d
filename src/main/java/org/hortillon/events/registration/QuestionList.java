package org.hortillon.events.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions of an event or of a format, as the team changes them. */
@Component
@Transactional
class QuestionList {

    private final JdbcClient jdbc;
    private final Audit audit;

    QuestionList(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Whose questions they are. */
    public record Owner(boolean format, UUID id, String key, String title) {

        /** The French path of their page. */
        public String path() {
            return above() + "/questions";
        }

        public String above() {
            return (format ? "/equipe/formats/" : "/equipe/evenements/") + key;
        }
    }

    @Transactional(readOnly = true)
    public Optional<Owner> owner(boolean format, String key) {
        return jdbc.sql(
                        format
                                ? "select true as format, id, key, name as title from events.formats where key = ?"
                                : "select false as format, id, key, title from events.events where key = ?")
                .param(key)
                .query(Owner.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Question> of(Owner owner) {
        return jdbc.sql("""
                        select id, text, text_en, kind, options, options_en, required, asked_of
                          from events.questions
                         where event_id = :owner or format_id = :owner
                         order by position, id""")
                .param("owner", owner.id())
                .query((row, number) -> EventQuestions.question(row))
                .list();
    }

    public void add(Owner owner, QuestionForm form) {
        var asked = form.question(owner.id());
        bound(jdbc.sql("""
                        insert into events.questions
                               (event_id, format_id, position, text, text_en, kind, options, options_en, required, asked_of)
                        select case when :format then null else :owner end, case when :format then :owner end,
                               (select coalesce(max(position), 0) + 1 from events.questions where event_id = :owner or format_id = :owner),
                               :text, :textEn, :kind, :options, :optionsEn, :required, :askedOf"""), asked)
                .param("format", owner.format())
                .param("owner", owner.id())
                .update();
        note(owner);
    }

    public void change(Owner owner, UUID question, QuestionForm form) {
        bound(jdbc.sql("""
                        update events.questions
                           set text = :text, text_en = :textEn, kind = :kind, options = :options, options_en = :optionsEn,
                               required = :required, asked_of = :askedOf
                         where id = :id and (event_id = :owner or format_id = :owner)"""), form.question(question))
                .param("id", question)
                .param("owner", owner.id())
                .update();
        note(owner);
    }

    /** False, and nothing is removed, when somebody has answered it. */
    public boolean remove(Owner owner, UUID question) {
        var removed =
                jdbc.sql("""
                        delete from events.questions q
                         where q.id = :id and (q.event_id = :owner or q.format_id = :owner)
                           and not exists (select from events.answers a where a.question_id = q.id)""").param("id", question).param("owner", owner.id()).update() == 1;
        if (removed) {
            note(owner);
        }
        return removed;
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Question asked) {
        return statement
                .param("text", asked.text())
                .param("textEn", asked.textEn())
                .param("kind", asked.kind())
                .param("options", asked.options().toArray(String[]::new))
                .param("optionsEn", asked.optionsEn().toArray(String[]::new))
                .param("required", asked.required())
                .param("askedOf", asked.askedOf());
    }

    private void note(Owner owner) {
        audit.note("events.questions_changed", "event", owner.id(), owner.title());
    }
}
