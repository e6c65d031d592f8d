package org.hortillon.accounts.roster;

import java.util.Optional;
import java.util.Set;
import org.hortillon.access.Role;
import org.hortillon.kernel.EmailAddress;

/** What may become of an account. */
final class AccountRules {

    static final int TEXT_MAX = 200;

    private AccountRules() {}

    /**
     * The last administrator stays one, and stays.
     *
     * @param kept the roles that it will have; none when it is closed
     * @param others how many other open accounts have the role of an administrator
     */
    static Optional<AccountRefusal> change(Set<Role> had, Set<Role> kept, long others) {
        return had.contains(Role.ADMINISTRATOR) && !kept.contains(Role.ADMINISTRATOR) && others == 0
                ? Optional.of(AccountRefusal.LAST_ADMINISTRATOR)
                : Optional.empty();
    }

    /** An address to which a letter can go, and a name to call its reader by. */
    static Optional<AccountRefusal> invite(String email, String name) {
        if (email.length() > TEXT_MAX || !EmailAddress.isComplete(email)) {
            return Optional.of(AccountRefusal.EMAIL);
        }
        return name.isBlank() || name.length() > TEXT_MAX ? Optional.of(AccountRefusal.NAME) : Optional.empty();
    }
}
