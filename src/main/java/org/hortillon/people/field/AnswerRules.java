package org.hortillon.people.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.hortillon.kernel.Refusal;
import org.hortillon.people.CustomField;

/** What may be answered in a field; each rule is a sentence. */
final class AnswerRules {

    private static final int LONGEST = 500;

    private AnswerRules() {}

    /** Why an answer is not kept. */
    enum Problem implements Refusal {
        REQUIRED,
        TOO_LONG,
        NOT_A_CHOICE,
        NOT_A_NUMBER,
        NOT_A_DAY;

        @Override
        public String code() {
            return "people.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Refusal> problem(CustomField field, String value) {
        if (value.isEmpty()) {
            return field.required() ? Optional.of(Problem.REQUIRED) : Optional.empty();
        }
        if (value.length() > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        return switch (field.type()) {
            case "choice", "yes_no" -> unless(field.answers().contains(value), Problem.NOT_A_CHOICE);
            case "number" -> unless(isNumber(value), Problem.NOT_A_NUMBER);
            case "date" -> unless(isDay(value), Problem.NOT_A_DAY);
            default -> Optional.empty();
        };
    }

    /** As it is kept: a number with a point. */
    static String kept(CustomField field, String value) {
        return field.type().equals("number") ? value.replace(',', '.').replaceAll("[\\s\u00a0\u202f]", "") : value;
    }

    private static Optional<Refusal> unless(boolean good, Problem problem) {
        return good ? Optional.empty() : Optional.of(problem);
    }

    private static boolean isNumber(String value) {
        try {
            new BigDecimal(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
