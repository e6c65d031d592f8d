package org.hortillon.events.lineup;

import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks and whom the team has not found among the people of the hub. */
record Newcomer(String name, @Nullable String email) {

    private static final int NAME = 120;
    private static final int EMAIL = 254;

    static Newcomer read(Typed typed) {
        var email = typed.optional("courriel", EMAIL);
        if (email != null && !EmailAddress.isComplete(email)) {
            typed.refuse("courriel", Mistake.NOT_AN_EMAIL);
        }
        return new Newcomer(typed.text("intervenant", NAME), email);
    }

    /** An address tells namesakes apart; without one, the team has seen those who are there under this name. */
    boolean isSure(Typed typed) {
        return name.isEmpty() || email != null || typed.get("q").equals(name);
    }
}
