package org.hortillon.people.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.kernel.Refusal;
import org.hortillon.people.Audience;
import org.hortillon.people.CustomFields;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** What people answer in the fields of their hub. */
@Component
@Transactional
public class FieldAnswers {

    private final JdbcClient jdbc;
    private final CustomFields fields;

    FieldAnswers(JdbcClient jdbc, CustomFields fields) {
        this.jdbc = jdbc;
        this.fields = fields;
    }

    private record Kept(UUID field, String value, String shown) {}

    /** An answer that a reader may see. */
    public record Seen(String label, @Nullable String labelEn, String type, String value) {}

    /** One for each field that is asked for, answered or not. */
    @Transactional(readOnly = true)
    public List<Answer> of(UUID person) {
        var kept = new LinkedHashMap<UUID, Kept>();
        jdbc.sql("select field_id as field, value, shown::text as shown from people.field_values where person_id = ?")
                .param(person)
                .query(Kept.class)
                .list()
                .forEach(answer -> kept.put(answer.field(), answer));
        return fields.all().stream()
                .filter(field -> !field.retired())
                .map(field -> {
                    var answer = kept.get(field.id());
                    return answer == null
                            ? new Answer(field, "", Audience.TEAM)
                            : new Answer(field, answer.value(), Audience.of(answer.shown(), Audience.TEAM));
                })
                .toList();
    }

    /** What a form says to the fields that are asked for. */
    @Transactional(readOnly = true)
    public List<Answer> typed(MultiValueMap<String, String> form) {
        return fields.all().stream()
                .filter(field -> !field.retired())
                .map(field -> new Answer(field, "", Audience.TEAM))
                .map(answer -> new Answer(
                        answer.field(),
                        AnswerRules.kept(answer.field(), one(form, answer.input())),
                        Audience.of(one(form, answer.selector()), Audience.TEAM)))
                .toList();
    }

    /** All that has to be corrected, by the id of the field in the page. */
    public static Map<String, Refusal> problems(List<Answer> answers) {
        var problems = new LinkedHashMap<String, Refusal>();
        answers.forEach(answer -> AnswerRules.problem(answer.field(), answer.value())
                .ifPresent(problem -> problems.put(answer.input(), problem)));
        return problems;
    }

    public void write(UUID person, List<Answer> answers) {
        for (var answer : answers) {
            jdbc.sql("delete from people.field_values where person_id = ? and field_id = ?")
                    .params(person, answer.field().id())
                    .update();
            if (!answer.value().isEmpty()) {
                jdbc.sql(
                                "insert into people.field_values (person_id, field_id, value, shown) values (?, ?, ?, ?::people.audience)")
                        .params(
                                person,
                                answer.field().id(),
                                answer.value(),
                                answer.shown().code())
                        .update();
            }
        }
    }

    /** Those of a person that {@code reader} may see. */
    @Transactional(readOnly = true)
    public List<Seen> seen(UUID person, Audience reader) {
        return jdbc.sql("""
                        select label, label_en, type, value
                          from people.values_seen_by(:reader::people.audience)
                         where person_id = :person
                         order by label""")
                .param("reader", reader.code())
                .param("person", person)
                .query(Seen.class)
                .list();
    }

    private static String one(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
