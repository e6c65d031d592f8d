package org.hortillon.membership.invitation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Refusal;
import org.hortillon.kernel.SecretWord;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends invitations; nobody is invited twice at once, and nobody sends many a day. */
@Component
@Transactional
class Inviting {

    /** An invitation ends by itself after these days. */
    static final Duration LIFE = Duration.ofDays(30);

    /** In a day, from one account. */
    static final int LIMIT = 20;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    Inviting(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Invites in the name of whoever looks; what has to be corrected, or nothing. */
    public Map<String, Refusal> invite(InvitationForm form, Viewer viewer, @Nullable UUID person) {
        var problems = InvitationRules.problems(form);
        if (!problems.isEmpty()) {
            return problems;
        }
        var now = clock.instant();
        if (sentSince(viewer, now.minus(Duration.ofDays(1))) >= LIMIT) {
            return Map.of("courriel", InvitationRules.Problem.TOO_MANY);
        }
        forgetEnded(form.email(), now);
        var token = SecretWord.draw();
        if (!keep(form, viewer, person, now, token)) {
            return Map.of("courriel", InvitationRules.Problem.ALREADY_INVITED);
        }
        outbox.put(Letter.service(
                        "membership.invitation", form.email(), form.language().equals("en") ? Language.EN : Language.FR)
                .with("name", form.givenName())
                .with("who", viewer.name())
                .with("until", now.plus(LIFE))
                .words(form.words())
                .action("/rejoindre/invitation/")
                .secret(token)
                .lapses(now.plus(LIFE)));
        return Map.of();
    }

    private long sentSince(Viewer viewer, Instant since) {
        return jdbc.sql("select count(*) from membership.invitations where account_id = :account and sent_at > :since")
                .param("account", viewer.account())
                .param("since", Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    /** One that ended makes room for another to the same address. */
    private void forgetEnded(String email, Instant now) {
        jdbc.sql("""
                        update membership.invitations
                           set email = null, given_name = null, family_name = null, words = null, erased_at = :now
                         where lower(email) = lower(:email) and answer is null and expires_at <= :now""").param("now", Timestamp.from(now)).param("email", email).update();
    }

    private boolean keep(InvitationForm form, Viewer viewer, @Nullable UUID person, Instant now, String token) {
        return jdbc.sql("""
                        insert into membership.invitations
                               (email, given_name, family_name, words, invited_by_id, account_id, sent_at, expires_at, token_hash)
                        values (:email, :given, nullif(:family, ''), nullif(:words, ''), :person, :account, :now, :end, :hash)
                        on conflict do nothing""")
                        .param("email", form.email())
                        .param("given", form.givenName())
                        .param("family", form.familyName())
                        .param("words", form.words())
                        .param("person", person)
                        .param("account", viewer.account())
                        .param("now", Timestamp.from(now))
                        .param("end", Timestamp.from(now.plus(LIFE)))
                        .param("hash", SecretWord.hash(token))
                        .update()
                == 1;
    }
}
