package org.hortillon.membership.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The applications as they come in. Part of the sender's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Applications {

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
