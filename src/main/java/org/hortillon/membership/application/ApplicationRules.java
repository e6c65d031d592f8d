package org.hortillon.membership.application;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hortillon.kernel.EmailAddress;
import org.hortillon.kernel.Refusal;

/** What an application must hold; each rule is a sentence. */
final class ApplicationRules {

    static final int NAME_MAX = 80;
    static final int PHONE_MAX = 40;
    static final int COMPANY_MAX = 120;
    static final int ACTIVITY_MAX = 200;
    static final int MOTIVATION_MAX = 3000;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()/-]{5,}");

    private ApplicationRules() {}

    /** Why a field is not taken. */
    enum Problem implements Refusal {
        MISSING_GIVEN_NAME,
        MISSING_FAMILY_NAME,
        MISSING_EMAIL,
        NOT_AN_EMAIL,
        NOT_A_PHONE,
        MISSING_KIND,
        MISSING_ACTIVITY,
        MISSING_MOTIVATION,
        MISSING_COMMUNE,
        MISSING_ELSEWHERE,
        NOT_AGREED,
        TOO_LONG,
        TOO_MANY;

        @Override
        public String code() {
            return "membership.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * All that has to be corrected, by the id of the field, in the order of the page.
     *
     * @param communes codes of the communes of the territory
     * @param kinds what one may be
     */
    static Map<String, Refusal> problems(ApplicationForm form, Set<String> communes, Set<String> kinds) {
        var problems = new LinkedHashMap<String, Refusal>();
        given(form.givenName(), NAME_MAX, Problem.MISSING_GIVEN_NAME).ifPresent(it -> problems.put("prenom", it));
        given(form.familyName(), NAME_MAX, Problem.MISSING_FAMILY_NAME).ifPresent(it -> problems.put("nom", it));
        theAddressIsComplete(form.email()).ifPresent(it -> problems.put("courriel", it));
        aPhoneIsANumber(form.phone()).ifPresent(it -> problems.put("telephone", it));
        if (!kinds.contains(form.kind())) {
            problems.put("profil", Problem.MISSING_KIND);
        }
        given(form.activity(), ACTIVITY_MAX, Problem.MISSING_ACTIVITY).ifPresent(it -> problems.put("activite", it));
        if (form.company().length() > COMPANY_MAX) {
            problems.put("entreprise", Problem.TOO_LONG);
        }
        theyLiveOrWorkSomewhere(form, communes).forEach(problems::put);
        given(form.motivation(), MOTIVATION_MAX, Problem.MISSING_MOTIVATION)
                .ifPresent(it -> problems.put("motivation", it));
        if (!form.isAgreed()) {
            problems.put("accord", Problem.NOT_AGREED);
        }
        return problems;
    }

    static Optional<Problem> theAddressIsComplete(String email) {
        if (email.isEmpty()) {
            return Optional.of(Problem.MISSING_EMAIL);
        }
        var complete = EmailAddress.isComplete(email);
        return complete ? Optional.empty() : Optional.of(Problem.NOT_AN_EMAIL);
    }

    static Optional<Problem> aPhoneIsANumber(String phone) {
        var fine = phone.isEmpty()
                || (phone.length() <= PHONE_MAX && PHONE.matcher(phone).matches());
        return fine ? Optional.empty() : Optional.of(Problem.NOT_A_PHONE);
    }

    /** In a commune of the territory, or in another that is named: the team sees whether it is near enough. */
    static Map<String, Problem> theyLiveOrWorkSomewhere(ApplicationForm form, Set<String> communes) {
        if (!form.isElsewhere()) {
            return communes.contains(form.commune()) ? Map.of() : Map.of("commune", Problem.MISSING_COMMUNE);
        }
        return given(form.elsewhere(), COMPANY_MAX, Problem.MISSING_ELSEWHERE)
                .map(problem -> Map.of("ailleurs", problem))
                .orElse(Map.of());
    }

    private static Optional<Problem> given(String text, int most, Problem missing) {
        if (text.isEmpty()) {
            return Optional.of(missing);
        }
        return text.length() > most ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }
}
