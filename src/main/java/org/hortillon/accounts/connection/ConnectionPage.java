package org.hortillon.accounts.connection;

import java.util.List;
import org.hortillon.access.Sessions;
import org.hortillon.accounts.passkey.Passkey;
import org.hortillon.kernel.Tr;

/**
 * What somebody signs in by, and where they are signed in.
 *
 * @param here the name of the session in which the page is asked for
 * @param mayChange whether passkeys may be changed in this session
 * @param told what has just happened: {@code ajoutee}, {@code refusee}, or nothing
 */
public record ConnectionPage(
        List<Passkey> passkeys, List<Sessions.Open> sessions, String here, boolean mayChange, String told) {

    /** On what a session runs, as in {@code Firefox, Android}. */
    public String device(Sessions.Open session, Tr t) {
        var arrival = session.arrival();
        if (arrival == null || (arrival.browser().isEmpty() && arrival.system().isEmpty())) {
            return t.get("accounts.session.unknown");
        }
        return arrival.browser().isEmpty() || arrival.system().isEmpty()
                ? arrival.browser() + arrival.system()
                : arrival.browser() + ", " + arrival.system();
    }
}
