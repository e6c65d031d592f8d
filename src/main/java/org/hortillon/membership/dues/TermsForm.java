package org.hortillon.membership.dues;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What the team writes of the dues; nothing of it is checked yet. */
public record TermsForm(
        @BindParam("montant") String amount,
        @BindParam("periode") String period,
        @BindParam("grace") String grace,
        @BindParam("rappel") String before,
        @BindParam("nom") String payee,
        @BindParam("adresse") String address,
        @BindParam("comment") String how,
        @BindParam("comment_en") String howEn) {

    private static final long LEAST = 100;
    private static final long MOST = 10_000_000;
    private static final int GRACE_MOST = 365;
    private static final int BEFORE_MOST = 90;
    private static final int ADDRESS_MAX = 300;
    private static final int NAME_MAX = 120;
    private static final int HOW_MAX = 500;

    public TermsForm(
            @Nullable String amount,
            @Nullable String period,
            @Nullable String grace,
            @Nullable String before,
            @Nullable String payee,
            @Nullable String address,
            @Nullable String how,
            @Nullable String howEn) {
        this.amount = stripped(amount);
        this.period = stripped(period);
        this.grace = stripped(grace);
        this.before = stripped(before);
        this.payee = stripped(payee);
        this.address = stripped(address);
        this.how = stripped(how);
        this.howEn = stripped(howEn);
    }

    static TermsForm of(Terms terms) {
        return new TermsForm(
                BigDecimal.valueOf(terms.amountCents(), 2).stripTrailingZeros().toPlainString(),
                terms.period(),
                String.valueOf(terms.graceDays()),
                String.valueOf(terms.remindBeforeDays()),
                terms.payee(),
                terms.payeeAddress(),
                terms.how(),
                terms.howEn());
    }

    /** What has to be corrected, by the name of the field. */
    Map<String, Refusal> problems() {
        var problems = new LinkedHashMap<String, Refusal>();
        var cents = Money.cents(amount);
        if (cents.isEmpty() || cents.get() < LEAST || cents.get() > MOST) {
            problems.put("montant", DueProblem.NOT_AN_AMOUNT);
        }
        if (!period.equals("calendar") && !period.equals("anniversary")) {
            problems.put("periode", DueProblem.NO_PERIOD);
        }
        if (days(grace, GRACE_MOST).isEmpty()) {
            problems.put("grace", DueProblem.NOT_DAYS);
        }
        if (days(before, BEFORE_MOST).isEmpty()) {
            problems.put("rappel", DueProblem.NOT_DAYS);
        }
        Map.of(
                        "nom",
                        payee.length() > NAME_MAX,
                        "adresse",
                        address.length() > ADDRESS_MAX,
                        "comment",
                        how.length() > HOW_MAX,
                        "comment_en",
                        howEn.length() > HOW_MAX)
                .forEach((field, tooLong) -> {
                    if (tooLong) {
                        problems.put(field, DueProblem.TOO_LONG);
                    }
                });
        return problems;
    }

    /** As it is kept, once nothing has to be corrected. */
    Terms terms() {
        return new Terms(
                Money.cents(amount).orElseThrow(),
                period,
                days(grace, GRACE_MOST).orElseThrow(),
                days(before, BEFORE_MOST).orElseThrow(),
                orNull(payee),
                orNull(address),
                orNull(how),
                orNull(howEn));
    }

    private static Optional<Integer> days(String text, int most) {
        return text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= most
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
