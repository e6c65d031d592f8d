package org.hortillon.membership.application;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The applications as they come in, and how many each network address sent within the hour. Part of the sender's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Applications {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The application of this address that is still to be answered. */
    Optional<UUID> open(String email) {
        return jdbc.sql("""
                        select id from membership.applications
                         where lower(email) = lower(?) and state in ('received', 'proposed', 'held')
                         order by received_at limit 1""").param(email).query(UUID.class).optional();
    }

    /**
     * Counts one application for the sender, unless the limit is reached. One statement, so that two at once cannot
     * both be the last that passes. Senders whose hour is over are forgotten on the way.
     */
    boolean countOne(byte[] sender, Instant now, int limit) {
        var over = Timestamp.from(now.minus(WINDOW));
        var counted = jdbc.sql("""
                        insert into membership.application_senders as s (sender_hash, window_start, sent) values (:sender, :now, 1)
                        on conflict (hub_id, sender_hash) do update
                           set sent = case when s.window_start <= :over then 1 else s.sent + 1 end,
                               window_start = case when s.window_start <= :over then :now else s.window_start end
                         where s.window_start <= :over or s.sent < :limit""")
                .param("sender", sender)
                .param("now", Timestamp.from(now))
                .param("over", over)
                .param("limit", limit)
                .update();
        jdbc.sql("""
                        delete from membership.application_senders where id in (
                            select id from membership.application_senders where window_start <= ? for update skip locked)""").param(over).update();
        return counted == 1;
    }

    UUID store(ApplicationForm form, Language language, Instant now) {
        return jdbc.sql("""
                        insert into membership.applications
                               (language, received_at, agreed_at, given_name, family_name, email, phone, kind, activity,
                                company_name, motivation, commune_id, elsewhere, heard_from)
                        values (:language, :now, :now, :given, :family, :email, nullif(:phone, ''), :kind, :activity,
                                nullif(:company, ''), :motivation,
                                (select id from hubs.communes where code = :commune), nullif(:elsewhere, ''), nullif(:heard, ''))
                        returning id""")
                .param("language", language.code())
                .param("now", Timestamp.from(now))
                .param("given", form.givenName())
                .param("family", form.familyName())
                .param("email", form.email())
                .param("phone", form.phone())
                .param("kind", form.kind())
                .param("activity", form.activity())
                .param("company", form.company())
                .param("motivation", form.motivation())
                .param("commune", form.isElsewhere() ? "" : form.commune())
                .param("elsewhere", form.isElsewhere() ? form.elsewhere() : "")
                .param("heard", ApplicationForm.CHANNELS.contains(form.heardFrom()) ? form.heardFrom() : "")
                .query(UUID.class)
                .single();
    }

    /** Notes a step of the applicant's own. */
    void note(UUID application, PathRules.Act act, Instant now) {
        jdbc.sql("insert into membership.application_steps (application_id, happened_at, act) values (?, ?, ?)")
                .params(application, Timestamp.from(now), act.code())
                .update();
    }

    /** Takes an application back that nobody has answered; one statement, so that it is not both accepted and withdrawn. */
    boolean withdraw(UUID application, Instant now) {
        return jdbc.sql("""
                        update membership.applications
                           set state = 'withdrawn', decided_at = :now, version = version + 1
                         where id = :id and state in ('received', 'proposed', 'held')""")
                        .param("now", Timestamp.from(now))
                        .param("id", application)
                        .update()
                == 1;
    }
}
