package org.hortillon.membership.dues;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** How dues were paid, as the team writes it. */
public record Payment(
        @BindParam("id") List<String> ids,
        @BindParam("moyen") String means,
        @BindParam("date") String date,
        @BindParam("reference") String reference) {

    /** By what people pay; nothing is charged here. */
    public static final List<String> MEANS = List.of("transfer", "cheque", "cash", "card");

    private static final int REFERENCE_MAX = 80;
    private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public Payment(
            @Nullable List<String> ids, @Nullable String means, @Nullable String date, @Nullable String reference) {
        this.ids = ids == null ? List.of() : List.copyOf(ids);
        this.means = means == null ? "" : means;
        this.date = date == null ? "" : date.strip();
        this.reference = reference == null ? "" : reference.strip();
    }

    /** The dues that are meant; what is no id is none of them. */
    List<UUID> dues() {
        return ids.stream()
                .filter(id -> id.matches(UUID_PATTERN))
                .map(UUID::fromString)
                .toList();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Why it is not taken: something is chosen, by some means, on a day that has come. */
    Optional<Refusal> problem(LocalDate today) {
        if (dues().isEmpty()) {
            return Optional.of(DueProblem.NOTHING_CHOSEN);
        }
        if (!MEANS.contains(means)) {
            return Optional.of(DueProblem.NO_MEANS);
        }
        if (day().isEmpty()) {
            return Optional.of(DueProblem.NO_DATE);
        }
        if (day().get().isAfter(today)) {
            return Optional.of(DueProblem.DATE_AHEAD);
        }
        return reference.length() > REFERENCE_MAX ? Optional.of(DueProblem.TOO_LONG) : Optional.empty();
    }
}
