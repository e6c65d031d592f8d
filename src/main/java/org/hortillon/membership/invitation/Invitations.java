package org.hortillon.membership.invitation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.SecretWord;
import org.hortillon.membership.application.Invited;
import org.hortillon.membership.application.OpenInvitations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitations as they are kept. */
@Component
@Transactional
class Invitations implements OpenInvitations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Kept(
            UUID id,
            @Nullable String email,
            String name,
            String invitedBy,
            Instant sentAt,
            Instant expiresAt,
            @Nullable String answer,
            @Nullable String application,
            @Nullable String applicationState) {}

    /** Those of one person, or all when nobody is named; the newest first. */
    @Transactional(readOnly = true)
    public List<InvitationsPage.Row> of(@Nullable UUID person) {
        var now = clock.instant();
        return jdbc.sql("""
                        select id, email, name, invited_by, sent_at, expires_at, answer, application, application_state
                          from membership.invitation_list
                         where cast(:person as uuid) is null or invited_by_id = :person
                         order by sent_at desc, id desc limit 200""").param("person", person).query(Kept.class).list().stream()
                .map(one -> new InvitationsPage.Row(
                        one.id(),
                        one.email(),
                        one.name(),
                        one.invitedBy(),
                        one.sentAt(),
                        one.expiresAt(),
                        InvitationRules.state(one.answer(), one.expiresAt(), now),
                        one.application(),
                        one.applicationState()))
                .toList();
    }

    /** How many applications await an answer: who asks by themselves, the other way round. */
    @Transactional(readOnly = true)
    public long requests() {
        return jdbc.sql("""
                        select count(*) from membership.applications a
                         where state in ('received', 'proposed', 'held')
                           and not exists (select from membership.invitations i where i.application_id = a.id)""").query(Long.class).single();
    }

    @Transactional(readOnly = true)
    public Optional<InvitationPage> page(String token) {
        var now = clock.instant();
        return jdbc.sql("""
                        select i.given_name, l.invited_by, i.words, i.expires_at, i.answer
                          from membership.invitations i
                          join membership.invitation_list l on l.id = i.id
                         where i.token_hash = ? and i.erased_at is null""")
                .param(SecretWord.hash(token))
                .query((row, number) -> new InvitationPage(
                        token,
                        row.getString("given_name"),
                        row.getString("invited_by"),
                        row.getString("words"),
                        row.getTimestamp("expires_at").toInstant(),
                        InvitationRules.state(
                                row.getString("answer"),
                                row.getTimestamp("expires_at").toInstant(),
                                now)))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invited> find(String token) {
        return token.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                        select given_name, coalesce(family_name, '') as family_name, email from membership.invitations
                         where token_hash = ? and answer is null and expires_at > ?""")
                        .params(SecretWord.hash(token), Timestamp.from(clock.instant()))
                        .query((row, number) -> new Invited(
                                token,
                                row.getString("given_name"),
                                row.getString("family_name"),
                                row.getString("email")))
                        .optional();
    }

    /** An application that comes after the end is one without an invitation. */
    @Override
    public void accepted(String token, UUID application) {
        jdbc.sql("""
                        update membership.invitations set answer = 'accepted', answered_at = :now, application_id = :application
                         where token_hash = :hash and answer is null and expires_at > :now""")
                .param("now", Timestamp.from(clock.instant()))
                .param("application", application)
                .param("hash", SecretWord.hash(token))
                .update();
    }

    /** Declined by whom it was meant for: who that was is forgotten at once. */
    public boolean decline(String token) {
        return end("declined", "token_hash = :which", SecretWord.hash(token), null);
    }

    /** Taken back by whom it came from, or by the team. */
    public boolean takeBack(UUID id, @Nullable UUID person) {
        return end("taken_back", "id = :which", id, person);
    }

    private boolean end(String answer, String which, Object value, @Nullable UUID by) {
        return jdbc.sql("""
                        update membership.invitations
                           set answer = :answer, answered_at = :now, email = null, given_name = null, family_name = null,
                               words = null, erased_at = :now
                         where answer is null and (cast(:by as uuid) is null or invited_by_id = :by) and\s""" + which)
                        .param("answer", answer)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("which", value)
                        .param("by", by)
                        .update()
                == 1;
    }
}
