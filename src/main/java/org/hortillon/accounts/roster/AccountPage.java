package org.hortillon.accounts.roster;

import java.util.Set;
import org.hortillon.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One account, or one that is to be.
 *
 * @param account nothing while somebody is being invited
 * @param refused why the last change was not made
 * @param told what has just been done: {@code roles}, {@code invite}, {@code cles}, or nothing
 */
public record AccountPage(
        @Nullable Account account,
        String email,
        String name,
        Set<Role> roles,
        @Nullable AccountRefusal refused,
        String told) {

    static AccountPage of(Account account, @Nullable AccountRefusal refused, String told) {
        return new AccountPage(account, account.email(), account.name(), Set.copyOf(account.roles()), refused, told);
    }
}
