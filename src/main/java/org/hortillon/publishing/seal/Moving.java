package org.hortillon.publishing.seal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sealed number that moved, as programs read it.
 *
 * @param state {@code moved}, {@code rewritten}, {@code redefined} or {@code unanswered}
 * @param causes how many records of each kind; of records about people only {@code merged} is told
 */
public record Moving(
        int number,
        String figure,
        String state,
        @Nullable BigDecimal published,
        @Nullable BigDecimal today,
        String unit,
        Map<String, Integer> causes) {

    /** Nothing when the number is not tied to a figure. */
    static Optional<Moving> of(Told told) {
        var figure = told.claim().figure();
        var drift = told.drift();
        if (figure == null || drift == null) {
            return Optional.empty();
        }
        var causes = new LinkedHashMap<String, Integer>();
        drift.kinds(!figure.aboutPeople()).forEach(kind -> causes.put(kind.code(), drift.count(kind)));
        return Optional.of(new Moving(
                told.claim().number(),
                figure.question().name(),
                drift.state().code(),
                figure.value(),
                drift.now(),
                figure.unit(),
                causes));
    }
}
