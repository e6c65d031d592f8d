package org.hortillon.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.kernel.SecretWord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in, and the links by which they do. */
@Component
@Transactional
public class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Audit audit;

    Accounts(JdbcClient jdbc, Clock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Opens an account, or gives the one that has this e-mail address these roles: when they are others than before, whoever
     * is signed in by it is out, with all sessions, and comes in anew.
     */
    public UUID open(String email, String name, Collection<Role> roles) {
        endSessionsUnless(email, codes(roles));
        return jdbc.sql("""
                        insert into access.accounts (email, name, roles, created_at) values (?, ?, ?, ?)
                        on conflict (hub_id, lowered) do update set name = excluded.name, roles = excluded.roles
                        returning id""")
                .params(email, name, codes(roles), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
    }

    private void endSessionsUnless(String email, String[] roles) {
        jdbc.sql("""
                        delete from access.sessions
                         where principal_name in (
                               select a.id::text from access.accounts a
                                where a.lowered = lower(:email)
                                  and not (a.roles @> cast(:roles as text[]) and a.roles <@ cast(:roles as text[])))""").param("email", email).param("roles", roles).update();
    }

    /** Takes a role from an account, or gives it one; whoever is signed in by it is out, with all sessions. */
    public void change(UUID account, Role role, boolean has) {
        jdbc.sql("""
                        update access.accounts
                           set roles = array_remove(roles, :role) || case when :has then array[cast(:role as text)] else '{}' end
                         where id = :id""")
                .param("role", role.code())
                .param("has", has)
                .param("id", account)
                .update();
        jdbc.sql("delete from access.sessions where principal_name = ?")
                .param(account.toString())
                .update();
        audit.note("access.roles_changed", "account", account, null);
    }

    private static String[] codes(Collection<Role> roles) {
        return roles.stream().map(Role::code).sorted().toArray(String[]::new);
    }

    /** From now on the account is that of {@code person}. */
    public void belongsTo(UUID account, UUID person) {
        jdbc.sql("update access.accounts set person_id = ? where id = ?")
                .params(person, account)
                .update();
    }

    /** From now on the account signs in by {@code email}; it stays as it is when another account does. */
    public void signsInBy(UUID account, String email) {
        jdbc.sql("""
                        update access.accounts a set email = :email
                         where a.id = :account
                           and not exists (select from access.accounts b where b.lowered = lower(:email) and b.id <> a.id)""").param("email", email).param("account", account).update();
    }

    /** A word from this machine that signs the account in, {@code uses} times at most, until {@code life} has passed. */
    public String link(UUID account, Duration life, int uses) {
        return link(account, life, uses, false);
    }

    /** A word to be sent by e-mail, which signs the account in once; it opens less, for a mailbox may be read. */
    public String mailedLink(UUID account, Duration life) {
        return link(account, life, 1, true);
    }

    private String link(UUID account, Duration life, int uses, boolean mailed) {
        var token = SecretWord.draw();
        jdbc.sql("""
                        insert into access.sign_in_links (account_id, token_hash, expires_at, uses_left, mailed)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        account,
                        SecretWord.hash(token),
                        Timestamp.from(clock.instant().plus(life)),
                        uses,
                        mailed)
                .update();
        return token;
    }

    /** Whose link it is, and how it came to them. */
    record Spent(UUID account, Way way) {}

    /** Spends one use of the link; a single conditional update, so that two at once cannot both spend the last. */
    Optional<Spent> spend(String token) {
        return jdbc.sql("""
                        update access.sign_in_links
                           set uses_left = uses_left - 1
                         where token_hash = ? and uses_left > 0 and expires_at > ?
                        returning account_id, mailed""")
                .params(SecretWord.hash(token), Timestamp.from(clock.instant()))
                .query((row, number) -> new Spent(
                        row.getObject("account_id", UUID.class), row.getBoolean("mailed") ? Way.MAIL : Way.LINK))
                .optional();
    }

    /** Whoever has proved to be this account, in all its roles; that they come in is noted. */
    Optional<Viewer> enter(UUID account, Way way) {
        var entered = jdbc.sql(
                        "select id, person_id, name, roles from access.accounts where id = ? and closed_at is null")
                .param(account)
                .query((row, number) -> new Viewer(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        roles((String[]) row.getArray("roles").getArray())))
                .optional();
        entered.ifPresent(viewer -> Audit.onBehalf(account, () -> audit.note(way.act(), "account", account, null)));
        return entered;
    }

    private static Set<Role> roles(String[] codes) {
        return Stream.of(codes).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }
}
