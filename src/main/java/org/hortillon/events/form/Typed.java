package org.hortillon.events.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, kept as it was typed, and what of it has to be corrected. Each reading notes what is wrong
 * under its field and gives a stand-in, so that one sending shows all mistakes; nothing read is of use unless all is good.
 */
public final class Typed {

    private static final String YES = "oui";

    private final Map<String, String> values;
    private final Map<String, Refusal> problems = new LinkedHashMap<>();

    private Typed(Map<String, String> values) {
        this.values = values;
    }

    /** The first value of each field that was sent. */
    public static Typed sent(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, String>();
        parameters.forEach((field, sent) -> values.put(field, sent.length == 0 ? "" : sent[0].strip()));
        return new Typed(values);
    }

    /** What a form begins with. */
    public static Typed of(Map<String, String> values) {
        return new Typed(new LinkedHashMap<>(values));
    }

    /** As it stands in the field; empty when there is nothing. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean ticked(String field) {
        return get(field).equals(YES);
    }

    /** All that was typed, by field, but what pages add by themselves: for a page that asks once more. */
    public Map<String, String> all() {
        var all = new LinkedHashMap<>(values);
        all.keySet().removeIf(field -> field.startsWith("_") || get(field).isEmpty());
        return all;
    }

    /** Text that must be there. */
    public String text(String field, int most) {
        if (get(field).isEmpty()) {
            refuse(field, Mistake.EMPTY);
        }
        return shortEnough(field, most);
    }

    /** Text that may be missing. */
    public @Nullable String optional(String field, int most) {
        var text = shortEnough(field, most);
        return text.isEmpty() ? null : text;
    }

    /** An address of the web that may be missing. */
    public @Nullable String link(String field) {
        var link = optional(field, 300);
        if (link != null && !link.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            refuse(field, Mistake.NOT_AN_ADDRESS);
        }
        return link;
    }

    public int whole(String field, int least, int most) {
        var text = get(field);
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        refuse(field, Mistake.NOT_A_NUMBER);
        return least;
    }

    public LocalDate day(String field) {
        return read(field, LocalDate::parse, LocalDate.EPOCH, Mistake.NOT_A_DAY);
    }

    public LocalTime time(String field) {
        return read(field, LocalTime::parse, LocalTime.NOON, Mistake.NOT_A_TIME);
    }

    /** A day and a time that may be missing. */
    public @Nullable LocalDateTime moment(String field) {
        return get(field).isEmpty()
                ? null
                : read(field, LocalDateTime::parse, LocalDate.EPOCH.atStartOfDay(), Mistake.NOT_A_MOMENT);
    }

    public String oneOf(String field, Collection<String> options) {
        if (!options.contains(get(field))) {
            refuse(field, Mistake.NOT_A_CHOICE);
        }
        return get(field);
    }

    /** Notes what is wrong, unless something is noted there already. */
    public void refuse(String field, Refusal problem) {
        problems.putIfAbsent(field, problem);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    public Map<String, Refusal> problems() {
        return Collections.unmodifiableMap(problems);
    }

    public @Nullable Refusal problem(String field) {
        return problems.get(field);
    }

    /** The fields that have to be corrected, in the order in which they were read. */
    public List<String> wrong() {
        return List.copyOf(problems.keySet());
    }

    private String shortEnough(String field, int most) {
        if (get(field).length() > most) {
            refuse(field, Mistake.TOO_LONG);
        }
        return get(field);
    }

    private <T> T read(String field, Function<String, T> reading, T otherwise, Mistake mistake) {
        try {
            return reading.apply(get(field));
        } catch (DateTimeException e) {
            refuse(field, mistake);
            return otherwise;
        }
    }
}
