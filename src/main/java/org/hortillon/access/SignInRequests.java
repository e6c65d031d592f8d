package org.hortillon.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hortillon.kernel.EmailAddress;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who asks for a link by e-mail. Asking is the same work for every address: it is written down, no more. Whether somebody
 * has the address is found out afterwards, when nobody waits for it, so nobody can tell by what they get or how long it takes.
 */
@Component
public class SignInRequests {

    /** How long a link that was mailed lets its reader in. */
    public static final Duration LIFE = Duration.ofMinutes(20);

    static final int OF_ONE_ACCOUNT = 10;

    /** Many people may share one network address, in a school or behind a proxy. */
    static final int OF_ONE_ADDRESS = 60;

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Limits limits;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionOperations quiet;

    SignInRequests(
            JdbcClient jdbc,
            Limits limits,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionOperations springSessionTransactionOperations) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
        this.quiet = springSessionTransactionOperations;
    }

    /** Told in the transaction that writes a wish down: once it is committed, {@link #answer()} may be called. */
    public record SignInWaits() {}

    /** What somebody typed, and from where; {@code back} is where they want to go then, or empty. */
    public record Wish(String email, Language language, String back, String address) {}

    /** What becomes of a wish; the same for those who have an account and those who have none. */
    public enum Asked implements Refusal {
        TAKEN,
        NOT_AN_EMAIL,
        TOO_MANY;

        @Override
        public String code() {
            return "accounts.signin." + name().toLowerCase(Locale.ROOT);
        }
    }

    private record Waiting(String email, String language, String back) {}

    private record Holder(UUID id, @Nullable UUID personId, String email) {}

    /** Takes a wish, unless there were too many; no page that is kept shows any of it, so nobody can turn pages by asking. */
    public Asked ask(Wish wish) {
        var email = wish.email().strip();
        if (!EmailAddress.isComplete(email)) {
            return Asked.NOT_AN_EMAIL;
        }
        return quiet.execute(transaction -> {
            if (!mayTry(email, wish.address())) {
                return Asked.TOO_MANY;
            }
            jdbc.sql("insert into access.sign_in_requests (email, language, back, asked_at) values (?, ?, ?, ?)")
                    .params(email, wish.language().code(), LocalPath.of(wish.back()), Timestamp.from(clock.instant()))
                    .update();
            events.publishEvent(new SignInWaits());
            return Asked.TAKEN;
        });
    }

    /** Both are counted always, so that both take as long. */
    private boolean mayTry(String email, String address) {
        var account = limits.allows("access.sign_in_to", email, OF_ONE_ACCOUNT, WINDOW);
        var sender = limits.allows("access.sign_in_from", address, OF_ONE_ADDRESS, WINDOW);
        return account && sender;
    }

    /** Answers all who wait and have an account, by telling whoever writes mails; the others hear nothing. */
    public void answer() {
        quiet.executeWithoutResult(transaction -> waiting().forEach(this::answer));
    }

    /** Two at once take different ones. */
    private List<Waiting> waiting() {
        return jdbc.sql("""
                        delete from access.sign_in_requests where id in (
                            select id from access.sign_in_requests order by asked_at for update skip locked)
                        returning email, language, back""").query(Waiting.class).list();
    }

    private void answer(Waiting wish) {
        jdbc.sql("select id, person_id, email from access.accounts where lowered = lower(?) and closed_at is null")
                .param(wish.email())
                .query(Holder.class)
                .optional()
                .ifPresent(holder -> events.publishEvent(new SignInAsked(
                        holder.id(),
                        holder.personId(),
                        holder.email(),
                        Language.valueOf(wish.language().toUpperCase(Locale.ROOT)),
                        path(wish.back()),
                        accounts.mailedLink(holder.id(), LIFE))));
    }

    /** The mail goes to the address of the account, not to what was typed: the two may differ in their capitals. */
    private static String path(String back) {
        var wanted = back.isEmpty() ? "" : "retour=" + URLEncoder.encode(back, StandardCharsets.UTF_8) + "&";
        return "/connexion/courriel?" + wanted + "jeton=";
    }
}
