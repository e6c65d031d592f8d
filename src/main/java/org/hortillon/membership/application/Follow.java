package org.hortillon.membership.application;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant reads and does by the link of a mail. */
@Component
@Transactional(readOnly = true)
class Follow {

    private final JdbcClient jdbc;
    private final ApplicationLinks links;
    private final Applications applications;
    private final Clock clock;

    Follow(JdbcClient jdbc, ApplicationLinks links, Applications applications, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.applications = applications;
        this.clock = clock;
    }

    Optional<FollowPage> page(String token) {
        return links.find(token)
                .flatMap(application -> jdbc.sql("""
                        select :token as token, state, received_at, given_name, coffee_at, coffee_place, coffee_held_on, decided_at
                          from membership.applications
                         where id = :id""")
                        .param("token", token)
                        .param("id", application)
                        .query(FollowPage.class)
                        .optional());
    }

    /** Takes the application back; an answer that was given meanwhile stays. */
    @Transactional
    public boolean withdraw(String token) {
        return links.find(token)
                .filter(application -> applications.withdraw(application, clock.instant()))
                .map(application -> {
                    applications.note(application, PathRules.Act.WITHDRAW, clock.instant());
                    return application;
                })
                .isPresent();
    }
}
