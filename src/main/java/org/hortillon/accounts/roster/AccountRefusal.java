package org.hortillon.accounts.roster;

import org.hortillon.kernel.Refusal;

/** Why an account is not opened or not changed. */
public enum AccountRefusal implements Refusal {
    /** A hub that nobody decides about could only be mended from its machine. */
    LAST_ADMINISTRATOR("accounts.refused.last"),
    TAKEN("accounts.refused.taken"),
    EMAIL("accounts.refused.email"),
    NAME("accounts.refused.name");

    private final String code;

    AccountRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
