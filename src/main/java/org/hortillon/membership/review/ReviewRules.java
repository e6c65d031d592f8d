package org.hortillon.membership.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hortillon.kernel.Refusal;
import org.hortillon.membership.MemberKinds;

/** What an act of the team must say; each rule is a sentence. Problems stand under the name of their field. */
final class ReviewRules {

    /** Why the hub may refuse; each has a text in both languages, to be looked at before it is sent. */
    static final List<String> REASONS = List.of("territory", "activity", "moment", "places", "other");

    static final int PLACE_MAX = 200;
    static final int TEXT_MAX = 5000;

    private ReviewRules() {}

    /** Why a field is not taken. */
    enum Problem implements Refusal {
        NO_TIME,
        TIME_PAST,
        NO_PLACE,
        NO_DATE,
        DATE_AHEAD,
        BEFORE_RECEIPT,
        NO_KIND,
        NOT_A_SPONSOR,
        SPONSORS_ONESELF,
        ALREADY_MEMBER,
        NO_REASON,
        NO_TEXT,
        TOO_LONG,
        NOT_IN_THE_TEAM;

        @Override
        public String code() {
            return "membership.review.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A coffee is proposed for a time to come, somewhere. */
    static Map<String, Refusal> proposal(ReviewForm form, Instant now, ZoneId zone) {
        var problems = new LinkedHashMap<String, Refusal>();
        var at = moment(form, zone);
        if (at.isEmpty()) {
            problems.put("date", Problem.NO_TIME);
        } else if (!at.get().isAfter(now)) {
            problems.put("date", Problem.TIME_PAST);
        }
        if (form.place().isEmpty()) {
            problems.put("lieu", Problem.NO_PLACE);
        } else if (form.place().length() > PLACE_MAX) {
            problems.put("lieu", Problem.TOO_LONG);
        }
        if (form.words().length() > TEXT_MAX) {
            problems.put("mot", Problem.TOO_LONG);
        }
        return problems;
    }

    /** A coffee was held on a day that has come, and not before the application. */
    static Map<String, Refusal> meeting(ReviewForm form, LocalDate received, LocalDate today) {
        var day = day(form.date());
        if (day.isEmpty()) {
            return Map.of("date", Problem.NO_DATE);
        }
        if (day.get().isAfter(today)) {
            return Map.of("date", Problem.DATE_AHEAD);
        }
        return day.get().isBefore(received) ? Map.of("date", Problem.BEFORE_RECEIPT) : Map.of();
    }

    /** Somebody is accepted as something, from a day on that is not before the application. */
    static Map<String, Refusal> acceptance(ReviewForm form, LocalDate received) {
        var problems = new LinkedHashMap<String, Refusal>();
        if (!MemberKinds.ALL.contains(form.kind())) {
            problems.put("profil", Problem.NO_KIND);
        }
        var day = day(form.date());
        if (day.isEmpty()) {
            problems.put("date", Problem.NO_DATE);
        } else if (day.get().isBefore(received)) {
            problems.put("date", Problem.BEFORE_RECEIPT);
        }
        return problems;
    }

    /** A refusal has a reason and says it in words. */
    static Map<String, Refusal> refusal(ReviewForm form) {
        var problems = new LinkedHashMap<String, Refusal>();
        if (!REASONS.contains(form.reason())) {
            problems.put("motif", Problem.NO_REASON);
        }
        written(form.text()).ifPresent(problem -> problems.put("texte", problem));
        return problems;
    }

    static Optional<Problem> written(String text) {
        if (text.isEmpty()) {
            return Optional.of(Problem.NO_TEXT);
        }
        return text.length() > TEXT_MAX ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> moment(ReviewForm form, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(form.date()), LocalTime.parse(form.time()))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
