package org.hortillon.events.registration;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody writes who registers; nothing of it is checked yet.
 *
 * @param seats a number, hopefully
 * @param answers by the field of the question
 * @param trap a field that people do not see: whoever fills it is a program
 */
public record RegistrationForm(
        String givenName, String familyName, String email, String seats, Map<String, String> answers, String trap) {

    /** A form to fill. */
    static final RegistrationForm BLANK = new RegistrationForm("", "", "", "1", Map.of(), "");

    static RegistrationForm of(Map<String, String> fields) {
        return new RegistrationForm(
                field(fields, "prenom"),
                field(fields, "nom"),
                field(fields, "courriel"),
                fields.containsKey("places") ? field(fields, "places") : "1",
                fields.entrySet().stream()
                        .filter(each -> each.getKey().startsWith("question-"))
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, each -> each.getValue().strip())),
                fields.getOrDefault("site", ""));
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    public String answer(Question question) {
        return answers.getOrDefault(question.field(), "");
    }

    /** How many come; none when that is no number. */
    int people() {
        return seats.matches("[0-9]{1,3}") ? Integer.parseInt(seats) : 0;
    }

    boolean byProgram() {
        return !trap.isEmpty();
    }
}
