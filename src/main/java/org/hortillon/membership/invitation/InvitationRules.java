package org.hortillon.membership.invitation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hortillon.kernel.EmailAddress;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What an invitation must hold, and how it stands; without a clock. */
final class InvitationRules {

    static final int WORDS_MAX = 1000;
    private static final int NAME_MAX = 80;

    private InvitationRules() {}

    /** Why an invitation is not sent. */
    enum Problem implements Refusal {
        NO_NAME,
        NOT_AN_EMAIL,
        TOO_LONG,
        ALREADY_INVITED,
        TOO_MANY;

        @Override
        public String code() {
            return "membership.invitation.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How an invitation stands: as it was answered, else open until its end. */
    static String state(@Nullable String answer, Instant expires, Instant now) {
        if (answer != null) {
            return answer;
        }
        return now.isBefore(expires) ? "open" : "expired";
    }

    static Map<String, Refusal> problems(InvitationForm form) {
        var problems = new LinkedHashMap<String, Refusal>();
        if (form.givenName().isEmpty()) {
            problems.put("prenom", Problem.NO_NAME);
        } else if (form.givenName().length() > NAME_MAX) {
            problems.put("prenom", Problem.TOO_LONG);
        }
        if (form.familyName().length() > NAME_MAX) {
            problems.put("nom", Problem.TOO_LONG);
        }
        if (!EmailAddress.isComplete(form.email())) {
            problems.put("courriel", Problem.NOT_AN_EMAIL);
        }
        if (form.words().length() > WORDS_MAX) {
            problems.put("mot", Problem.TOO_LONG);
        }
        return problems;
    }
}
