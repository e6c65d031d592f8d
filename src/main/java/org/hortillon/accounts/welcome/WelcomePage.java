package org.hortillon.accounts.welcome;

import java.util.List;

/**
 * The page on which a new hub is set up.
 *
 * @param problems the fields to mend
 */
public record WelcomePage(WelcomeForm form, List<String> problems) {

    public List<Sector> sectors() {
        return Sector.OFFERED;
    }

    public boolean isWrong(String field) {
        return problems.contains(field);
    }
}
