package org.hortillon.accounts.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Audit;
import org.hortillon.access.Role;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes accounts; what somebody may do no longer ends at once, with all their sessions. */
@Component
@Transactional
class AccountChanges {

    private static final Duration INVITATION = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final AccountList roster;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AccountChanges(JdbcClient jdbc, AccountList roster, Accounts accounts, Outbox outbox, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.accounts = accounts;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody to invite; the letter speaks {@code language}. */
    record Guest(String email, String name, Set<Role> roles, Language language) {}

    /** Whether the address has an account already, open or closed. */
    public boolean isTaken(String email) {
        return jdbc.sql("select count(*) from access.accounts where lowered = lower(?)")
                        .param(email)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Opens an account and writes to its owner. */
    public UUID invite(Guest guest) {
        var account = accounts.open(guest.email(), guest.name(), guest.roles());
        audit.note("accounts.invited", "account", account, guest.name());
        write(account, guest.email(), guest.name(), guest.language());
        return account;
    }

    /** Writes to the owner of an open account again; false when there is none. */
    public boolean inviteAgain(UUID id, Language language) {
        var account = roster.find(id).filter(found -> !found.isClosed());
        account.ifPresent(found -> write(id, found.email(), found.name(), language));
        return account.isPresent();
    }

    private void write(UUID account, String email, String name, Language language) {
        outbox.put(Letter.service("accounts.invited", email, language)
                .with("name", name)
                .action("/connexion/courriel?jeton=")
                .secret(accounts.mailedLink(account, INVITATION))
                .lapses(clock.instant().plus(INVITATION)));
    }

    /** Gives an account these roles, and ends its sessions; refused for the last administrator. */
    public Optional<AccountRefusal> give(Account account, Set<Role> roles) {
        var refused = AccountRules.change(Set.copyOf(account.roles()), roles, otherAdministrators(account.id()));
        if (refused.isEmpty() && !roles.equals(Set.copyOf(account.roles()))) {
            jdbc.sql("update access.accounts set roles = ? where id = ?")
                    .params(roles.stream().map(Role::code).sorted().toArray(String[]::new), account.id())
                    .update();
            endSessions(account.id());
            audit.note("accounts.roles_changed", "account", account.id(), account.name());
        }
        return refused;
    }

    /** Nobody comes in by it any more, and whoever is in is out; refused for the last administrator. */
    public Optional<AccountRefusal> close(Account account) {
        var refused = AccountRules.change(Set.copyOf(account.roles()), Set.of(), otherAdministrators(account.id()));
        if (refused.isEmpty() && !account.isClosed()) {
            jdbc.sql("update access.accounts set closed_at = ? where id = ?")
                    .params(Timestamp.from(clock.instant()), account.id())
                    .update();
            jdbc.sql("delete from access.sign_in_links where account_id = ?")
                    .param(account.id())
                    .update();
            endSessions(account.id());
            audit.note("accounts.closed", "account", account.id(), account.name());
        }
        return refused;
    }

    public void reopen(Account account) {
        jdbc.sql("update access.accounts set closed_at = null where id = ?")
                .param(account.id())
                .update();
        audit.note("accounts.reopened", "account", account.id(), account.name());
    }

    /** For somebody who has lost them: the next mailed link lets them make a new one. */
    public void removePasskeys(Account account) {
        jdbc.sql("delete from access.passkeys where account_id = ?")
                .param(account.id())
                .update();
        endSessions(account.id());
        audit.note("accounts.passkeys_reset", "account", account.id(), account.name());
    }

    /** Two who change each other's roles at once wait for one another. */
    private long otherAdministrators(UUID account) {
        return jdbc.sql("""
                        select id from access.accounts
                         where 'administrator' = any (roles) and closed_at is null
                         order by id
                           for update""").query(UUID.class).list().stream()
                .filter(id -> !id.equals(account))
                .count();
    }

    private void endSessions(UUID account) {
        jdbc.sql("delete from access.sessions where principal_name = ?")
                .param(account.toString())
                .update();
    }
}
