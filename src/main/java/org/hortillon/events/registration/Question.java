package org.hortillon.events.registration;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hortillon.events.registration.RegistrationRules.Who;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of those who register.
 *
 * @param kind text, choice or yes_no
 * @param askedOf everybody, members or guests
 */
public record Question(
        UUID id,
        String text,
        @Nullable String textEn,
        String kind,
        List<String> options,
        List<String> optionsEn,
        boolean required,
        String askedOf) {

    public static final List<String> KINDS = List.of("text", "choice", "yes_no");
    public static final List<String> AUDIENCES = List.of("everybody", "members", "guests");

    static final int ANSWER_MAX = 2000;

    /** The field of its answer in a form. */
    public String field() {
        return "question-" + id;
    }

    boolean isFor(Who who) {
        return askedOf.equals("everybody") || askedOf.equals("members") == (who == Who.MEMBER);
    }

    /** What can be chosen, kept in French and said in the reader's language. */
    public List<Label> choices(Tr t) {
        return kind.equals("yes_no")
                ? List.of(
                        new Label("yes", t.get("events.registration.yes"), null),
                        new Label("no", t.get("events.registration.no"), null))
                : IntStream.range(0, options.size())
                        .mapToObj(at -> new Label(
                                options.get(at),
                                t.pick(options.get(at), optionsEn.isEmpty() ? null : optionsEn.get(at)),
                                null))
                        .toList();
    }

    /** An answer as its reader is told it. */
    public String said(String answer, Tr t) {
        return choices(t).stream()
                .filter(choice -> choice.key().equals(answer))
                .map(Label::label)
                .findFirst()
                .orElse(answer);
    }
}
