package org.hortillon.events.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hortillon.kernel.EmailAddress;
import org.hortillon.kernel.Refusal;

/** What a form must hold; each rule is a sentence. */
final class FormRules {

    static final int NAME_MAX = 80;

    private FormRules() {}

    /** Why a field is not taken. */
    enum Problem implements Refusal {
        MISSING_GIVEN_NAME,
        MISSING_FAMILY_NAME,
        NOT_AN_EMAIL,
        NOT_SEATS,
        MISSING_ANSWER,
        NOT_A_CHOICE,
        TOO_LONG;

        @Override
        public String code() {
            return "events.registration.form." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** All that has to be corrected, by the id of the field, in the order of the page. */
    static Map<String, Refusal> problems(RegistrationForm form, boolean known, Terms terms, List<Question> questions) {
        var problems = new LinkedHashMap<String, Refusal>();
        if (!known) {
            problems.putAll(whoIsThere(form));
        }
        if (!RegistrationRules.theGroupFits(terms, form.people())) {
            problems.put("places", Problem.NOT_SEATS);
        }
        for (var question : questions) {
            var answer = form.answer(question);
            if (answer.isEmpty()) {
                if (question.required()) {
                    problems.put(question.field(), Problem.MISSING_ANSWER);
                }
            } else if (!isPossible(question, answer)) {
                problems.put(question.field(), Problem.NOT_A_CHOICE);
            } else if (answer.length() > Question.ANSWER_MAX) {
                problems.put(question.field(), Problem.TOO_LONG);
            }
        }
        return problems;
    }

    /** A name of two words and an address that is complete. */
    static Map<String, Refusal> whoIsThere(RegistrationForm form) {
        var problems = new LinkedHashMap<String, Refusal>();
        name(problems, "prenom", form.givenName(), Problem.MISSING_GIVEN_NAME);
        name(problems, "nom", form.familyName(), Problem.MISSING_FAMILY_NAME);
        if (!EmailAddress.isComplete(form.email())) {
            problems.put("courriel", Problem.NOT_AN_EMAIL);
        }
        return problems;
    }

    private static void name(Map<String, Refusal> problems, String field, String name, Problem missing) {
        if (name.isEmpty()) {
            problems.put(field, missing);
        } else if (name.length() > NAME_MAX) {
            problems.put(field, Problem.TOO_LONG);
        }
    }

    private static boolean isPossible(Question question, String answer) {
        return switch (question.kind()) {
            case "choice" -> question.options().contains(answer);
            case "yes_no" -> answer.equals("yes") || answer.equals("no");
            default -> true;
        };
    }

    /** What was answered of what is asked, by question. */
    static Map<UUID, String> answers(RegistrationForm form, List<Question> questions) {
        var answers = new LinkedHashMap<UUID, String>();
        for (var question : questions) {
            if (!form.answer(question).isEmpty()) {
                answers.put(question.id(), form.answer(question));
            }
        }
        return answers;
    }
}
