package org.hortillon.membership.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a new member sign in by the address of the application. Part of the act's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MemberAccounts {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    MemberAccounts(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    private record Known(String name, List<String> roles) {

        Set<Role> withMember() {
            var all = new TreeSet<>(Set.of(Role.MEMBER));
            for (var role : roles) {
                all.add(Role.valueOf(role.toUpperCase(Locale.ROOT)));
            }
            return all;
        }
    }

    /** Opens an account, or adds a member's role to the one that is there: nobody loses another. */
    void open(UUID person, String email, String name) {
        var known = jdbc.sql("select name, roles from access.accounts where lowered = lower(?)")
                .param(email)
                .query((row, number) -> new Known(row.getString("name"), List.of((String[])
                        row.getArray("roles").getArray())))
                .optional();
        var account = known.map(one -> accounts.open(email, one.name(), one.withMember()))
                .orElseGet(() -> accounts.open(email, name, Set.of(Role.MEMBER)));
        accounts.belongsTo(account, person);
    }
}
