package org.hortillon.messages.contact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hortillon.kernel.EmailAddress;
import org.hortillon.kernel.Refusal;

/** What a message must hold; each rule is a sentence. */
final class ContactRules {

    static final int NAME_MAX = 120;
    static final int BODY_MAX = 5000;

    private ContactRules() {}

    /** A part of the form that may have to be corrected; its code is that of the field in the page. */
    enum Field {
        SUBJECT("sujet"),
        NAME("nom"),
        EMAIL("courriel"),
        BODY("message");

        private final String id;

        Field(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** Why a message is not taken. */
    enum Problem implements Refusal {
        NO_SUBJECT,
        NO_NAME,
        NAME_TOO_LONG,
        NO_EMAIL,
        NOT_AN_EMAIL,
        NO_BODY,
        BODY_TOO_LONG,
        TOO_MANY;

        @Override
        public String code() {
            return "messages.refused." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** All that has to be corrected, in the order of the form. */
    static Map<Field, Problem> problems(ContactForm form) {
        var problems = new EnumMap<Field, Problem>(Field.class);
        subjectMustBeOneOfTheList(form).ifPresent(problem -> problems.put(Field.SUBJECT, problem));
        nameMustBeGiven(form).ifPresent(problem -> problems.put(Field.NAME, problem));
        addressMustBeComplete(form).ifPresent(problem -> problems.put(Field.EMAIL, problem));
        somethingMustBeSaid(form).ifPresent(problem -> problems.put(Field.BODY, problem));
        return problems;
    }

    static Optional<Problem> subjectMustBeOneOfTheList(ContactForm form) {
        return ContactForm.SUBJECTS.contains(form.subject()) ? Optional.empty() : Optional.of(Problem.NO_SUBJECT);
    }

    static Optional<Problem> nameMustBeGiven(ContactForm form) {
        if (form.name().isEmpty()) {
            return Optional.of(Problem.NO_NAME);
        }
        return form.name().length() > NAME_MAX ? Optional.of(Problem.NAME_TOO_LONG) : Optional.empty();
    }

    static Optional<Problem> addressMustBeComplete(ContactForm form) {
        if (form.email().isEmpty()) {
            return Optional.of(Problem.NO_EMAIL);
        }
        var complete = EmailAddress.isComplete(form.email());
        return complete ? Optional.empty() : Optional.of(Problem.NOT_AN_EMAIL);
    }

    static Optional<Problem> somethingMustBeSaid(ContactForm form) {
        if (form.body().isEmpty()) {
            return Optional.of(Problem.NO_BODY);
        }
        return form.body().length() > BODY_MAX ? Optional.of(Problem.BODY_TOO_LONG) : Optional.empty();
    }
}
