package org.hortillon.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that are still to be sent: those that take away what others need come last. */
final class FormQueue {

    private static final String HARSH =
            ".*(retrait|supprimer|effacement|fermeture|annul|/fin|cloture|depart|refus|decliner|retirer|reponse|acceptation).*";

    /** Of forms that do the same, so many are tried. */
    private static final int ALIKE = 3;

    private final Deque<Next> gentle = new ArrayDeque<>();
    private final Deque<Next> harsh = new ArrayDeque<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** A form, by what it does. */
    record Next(String act, ShownForm form) {}

    void add(Map<String, List<ShownForm>> forms) {
        forms.forEach((act, alike) -> alike.forEach(form -> add(act, form)));
    }

    /** What a form led to; of this, less is tried. */
    void follow(Map<String, ShownForm> forms) {
        forms.forEach(this::add);
    }

    private void add(String act, ShownForm form) {
        if (seen.merge(act, 1, Integer::sum) <= ALIKE) {
            (act.matches(HARSH) ? harsh : gentle).add(new Next(act, form));
        }
    }

    Optional<Next> next() {
        return Optional.ofNullable(gentle.isEmpty() ? harsh.poll() : gentle.poll());
    }
}
