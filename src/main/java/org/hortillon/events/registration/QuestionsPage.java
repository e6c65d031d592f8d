package org.hortillon.events.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Refusal;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * The questions of an event or of a format.
 *
 * @param tried the question that was sent, null for a new one
 * @param form what was written of that
 * @param problems by the field
 */
public record QuestionsPage(
        QuestionList.Owner owner,
        List<Question> questions,
        @Nullable UUID tried,
        QuestionForm form,
        Map<String, Refusal> problems) {

    /** What stands in the form of a question. */
    public QuestionForm form(Question question) {
        return question.id().equals(tried) ? form : QuestionForm.of(question);
    }

    /** What stands in the form of a new one. */
    public QuestionForm newForm() {
        return tried == null ? form : QuestionForm.BLANK;
    }

    public List<Label> kinds(Tr t) {
        return Label.of(Question.KINDS, "events.question.kind.", t);
    }

    public List<Label> audiences(Tr t) {
        return Label.of(Question.AUDIENCES, "events.question.for.", t);
    }
}
