package org.hortillon.accounts.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hortillon.access.Role;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the accounts of the hub. */
@Component
@Transactional(readOnly = true)
class AccountList {

    private static final int PAGE = 50;

    private static final String SELECT = """
            select a.id, a.email, a.name, a.roles, a.closed_at,
                   (select count(*) from access.passkeys p where p.account_id = a.id) as passkeys,
                   (select max(n.noted_at) from access.audit n
                     where n.account_id = a.id and n.act like 'access.signed_in%') as last_seen_at
              from access.accounts a
            """;

    private static final String MATCHING = """
             where (a.closed_at is not null) = :closed
               and (:role = '' or :role = any (a.roles))
               and (:words = '' or public.unaccent(a.name) ilike '%' || public.unaccent(:words) || '%'
                    or a.email ilike '%' || :words || '%')
            """;

    private final JdbcClient jdbc;

    AccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AccountsPage page(AccountFilter filter, int number) {
        var total = bind("select count(*) from access.accounts a" + MATCHING, filter)
                .query(Long.class)
                .single();
        var paging = new Paging(number, PAGE, total);
        var accounts = bind(
                        SELECT + MATCHING
                                + " order by 'administrator' = any (a.roles) desc, 'team' = any (a.roles) desc, a.name, a.id"
                                + " limit :size offset :offset",
                        filter)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(AccountList::account)
                .list();
        return new AccountsPage(filter, accounts, paging);
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id)
                .query(AccountList::account)
                .optional();
    }

    private JdbcClient.StatementSpec bind(String sql, AccountFilter filter) {
        return jdbc.sql(sql)
                .param("closed", filter.closed())
                .param("role", filter.role())
                .param("words", filter.words().replaceAll("([\\\\%_])", "\\\\$1"));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                roles(row),
                row.getLong("passkeys"),
                instant(row.getTimestamp("last_seen_at")),
                instant(row.getTimestamp("closed_at")));
    }

    static List<Role> roles(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("roles").getArray())
                .map(code -> Role.valueOf(code.toUpperCase(Locale.ROOT)))
                .sorted()
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
