package org.hortillon.messages.inbox;

import java.util.Locale;
import java.util.Optional;
import org.hortillon.kernel.Refusal;

/** What an answer must hold; each rule is a sentence. */
final class AnswerRules {

    static final int LONGEST = 5000;

    private AnswerRules() {}

    /** Why an answer does not leave. */
    enum Problem implements Refusal {
        NOTHING_SAID,
        TOO_LONG;

        @Override
        public String code() {
            return "messages.answer.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Problem> somethingMustBeSaidAndNotTooMuch(String text) {
        if (text.isBlank()) {
            return Optional.of(Problem.NOTHING_SAID);
        }
        return text.length() > LONGEST ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }
}
