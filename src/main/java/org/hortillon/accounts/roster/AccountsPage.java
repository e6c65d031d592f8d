package org.hortillon.accounts.roster;

import java.util.Arrays;
import java.util.List;
import org.hortillon.access.Role;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;

/** A page of the accounts. */
public record AccountsPage(AccountFilter filter, List<Account> accounts, Paging paging) {

    /** The roles to choose from. */
    public List<Label> roles(Tr t) {
        return Label.of(Arrays.stream(Role.values()).map(Role::code).toList(), "accounts.role.", t);
    }
}
